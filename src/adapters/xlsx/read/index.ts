export * from './sheet-scanner';
export * from './sheet-frame';
export { tagAttribute } from './tag-attributes';

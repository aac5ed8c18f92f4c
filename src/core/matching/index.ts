export * from './match-forms';
export { isSameUnit } from './same-unit';

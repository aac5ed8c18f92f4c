export * from './report';
export * from './check-book';
export * from './obstacles';
export { BEARINGS } from './bearing';
export { acceptanceOf } from './accept';
export { compareSeverity } from './order';
export { placeText } from './place-text';
export { valuesHash, valueText } from './values-hash';
export { TextHash } from './text-hash';

export { Calculator } from './calculator';
export { placesOf } from './places-of';
export { FUNCTION_NAMES } from './functions';

export { Calculator, placesOf } from './calculator';

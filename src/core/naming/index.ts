export * from './width';
export * from './tier';
export * from './budget-class';

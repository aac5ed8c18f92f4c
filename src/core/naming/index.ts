export * from './width';
export * from './tier';
export * from './budget-class';
export * from './document-number';
export * from './project-name';
export * from './unit-code';
export * from './fund-subject';
export * from './confusable';

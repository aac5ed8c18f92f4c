export * from './facts';
export * from './clauses';
export * from './define-rule';
export * from './pause';
export * from './rule-list';
export * from './rule-form';
export * from './example';

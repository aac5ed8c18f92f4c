export * from './score-step';
export * from './score-indicator';
export * from './quantitative';
export * from './qualitative';
export * from './execution-part';
export * from './total';
export * from './direction-of-indicator';
export * from './form-scorings';

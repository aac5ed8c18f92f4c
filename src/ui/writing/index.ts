export * from './writing-button';
export * from './form-choice';

export * from './writing-button';
export * from './write-dialog';
export * from './compute-dialog';
export * from './summarise-dialog';
export * from './clean-dialog';
export * from './form-choice';

export * from './preset';
export * from './national';

export * from './class-names';
export * from './scoring-sentences';

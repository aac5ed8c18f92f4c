export * from './findings-sheet-words';
export * from './sheet-notes';

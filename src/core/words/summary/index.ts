export * from './findings-sheet-words';
export * from './sheet-notes';
export * from './certificate-words';

export * from './range-forensics';

export * from './summary-tab';

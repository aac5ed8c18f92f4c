export * from './precheck-tab';

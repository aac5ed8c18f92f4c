export * from './said-bar';

export * from './obstacle-in';

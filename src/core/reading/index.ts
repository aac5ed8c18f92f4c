export * from './read-book';

export * from './carried-lists';

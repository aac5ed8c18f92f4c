export * from './mapping-list';

export * from './plain-fact';
export * from './spoken-fact';

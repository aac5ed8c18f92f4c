export * from './finished';
export * from './map-in-steps';

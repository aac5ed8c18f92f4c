export * from './codecs';
export * from './zip-entry';
export * from './read-zip';
export * from './inflate-entry';
export * from './write-zip';

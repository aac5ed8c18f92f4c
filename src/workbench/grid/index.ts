export * from './cell-below';
export * from './grid';
export * from './cell-cache';
export * from './marks-index';
export * from './sheet-tabs';
export * from './formula-bar';

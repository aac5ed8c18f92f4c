export * from './theme-choices';
export * from './themes';
export * from './themed';

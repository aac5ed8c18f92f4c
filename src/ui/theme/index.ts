export * from './themes';
export * from './themed';

export * from './action';
export * from './desk';
export * from './session-view';
export * from './session-options';
export * from './workbook-session';

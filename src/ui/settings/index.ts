export * from './settings-tab';
export * from './pane-settings';

// Loaded together, after the findings.
export { PrecheckTab } from '../precheck';
export { SettingsTab } from '../settings';
export { SummaryTab } from '../summary';

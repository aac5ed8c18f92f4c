import { late } from '../loading';

const tabs = () => import('./other-tabs');

export const PrecheckTab = late(async () => (await tabs()).PrecheckTab);
export const SettingsTab = late(async () => (await tabs()).SettingsTab);
export const SummaryTab = late(async () => (await tabs()).SummaryTab);

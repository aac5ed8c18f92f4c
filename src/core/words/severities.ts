import type { Severity } from '../presets';
import type { Bilingual } from './language';

export const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  error: { 'zh-CN': '错误', 'en-US': 'error' },
  warning: { 'zh-CN': '提醒', 'en-US': 'warning' },
  info: { 'zh-CN': '提示', 'en-US': 'note' },
};

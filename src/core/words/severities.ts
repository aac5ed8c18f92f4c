import type { Severity } from '../presets';
import type { Certainty } from '../rules/define';
import type { Bilingual, Language } from './language';

export const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  error: { 'zh-CN': '错误', 'en-US': 'error' },
  warning: { 'zh-CN': '提醒', 'en-US': 'warning' },
  info: { 'zh-CN': '提示', 'en-US': 'note' },
};

/** What is said where a person must look: it may be as it should. */
export const REVIEW_NAME: Bilingual = { 'zh-CN': '待核实', 'en-US': 'for you to judge' };

interface Level {
  readonly severity: Severity;
  readonly certainty: Certainty;
}

/** How grave, and whether a person must look: "错误", "提醒（待核实）". */
export function levelName({ severity, certainty }: Level, language: Language): string {
  const name = SEVERITY_NAMES[severity][language];
  if (certainty !== 'review') return name;
  return language === 'zh-CN' ? `${name}（${REVIEW_NAME[language]}）` : `${name} (${REVIEW_NAME[language]})`;
}

import type { Severity } from '../../core/presets';
import type { Language } from '../../core/words';
import type { ThemeChoice } from '../theme';
import type { Words } from '../words';

interface SettingsWords {
  readonly standard: string;
  readonly preset: string;
  readonly source: (source: string) => string;
  readonly columns: string;
  readonly rules: string;
  readonly rulesHint: (on: number, all: number) => string;
  readonly search: string;
  readonly noRule: (text: string) => string;
  readonly groups: Readonly<Record<Severity, string>>;
  readonly toJudge: string;
  readonly look: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeChoice, string>>;
}

// A language is named in itself: whoever cannot read the other one must find the own.
const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'en-US': 'English' } as const;

const ZH: SettingsWords = {
  standard: '评分标准',
  preset: '采用的标准',
  source: (source) => `依据：${source}`,
  columns: '列的对应',
  rules: '核对规则',
  rulesHint: (on, all) => `共 ${all} 条，已启用 ${on} 条。关掉的规则不再核对，会记在文件里。`,
  search: '搜索规则',
  noRule: (text) => `没有含“${text}”的规则。`,
  groups: { error: '错误', warning: '提醒', info: '提示' },
  toJudge: '待核实',
  look: '界面',
  language: '语言',
  languages: LANGUAGE_NAMES,
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' },
};

const EN: SettingsWords = {
  standard: 'Standard',
  preset: 'Standard in use',
  source: (source) => `Source: ${source}`,
  columns: 'Columns',
  rules: 'Rules',
  rulesHint: (on, all) => `${on} of ${all} are on. The file remembers which ones are off.`,
  search: 'Search rules',
  noRule: (text) => `No rule contains “${text}”.`,
  groups: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  toJudge: 'for you to judge',
  look: 'Appearance',
  language: 'Language',
  languages: LANGUAGE_NAMES,
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
};

export const SETTINGS_WORDS: Words<SettingsWords> = { 'zh-CN': ZH, 'en-US': EN };

import type { ListField } from '../book';
import type { ComputedField, SkipReason } from '../computing';
import { FIELD_NAMES } from './fields';
import type { Bilingual, Language } from './language';

const SKIP_REASONS: Readonly<Record<SkipReason, Bilingual>> = {
  'blank-source': { 'zh-CN': '所依据的单元格是空的', 'en-US': 'what it is computed from is empty' },
  'text-source': {
    'zh-CN': '所依据的数字存成了文本，请先转为数字',
    'en-US': 'what it is computed from is a number stored as text; convert it first',
  },
  'error-source': { 'zh-CN': '所依据的单元格是错误值', 'en-US': 'what it is computed from is an error value' },
  'unreadable-source': { 'zh-CN': '所依据的单元格不是数字', 'en-US': 'what it is computed from is no number' },
  'score-out-of-range': { 'zh-CN': '得分低于0分或超过满分', 'en-US': 'the score is below 0 or above the full score' },
  'unknown-grade': {
    'zh-CN': '已有的等级不在所用标准内，没有改动',
    'en-US': 'the grade that stands there is none of the scale and was left alone',
  },
  'far-from-score': {
    'zh-CN': '等级与得分差两档以上，也可能是得分填错，没有改动，请先核对得分',
    'en-US': 'the grade is two or more off the score, which may be mistyped itself; check the score first',
  },
  'unreadable-rate': {
    'zh-CN': '已有的内容不是执行率，没有改动',
    'en-US': 'what stands there is no rate and was left alone',
  },
  'no-column': { 'zh-CN': '表里没有这一列', 'en-US': 'the table has no such column' },
  'no-source-column': { 'zh-CN': '表里缺少计算所需的列', 'en-US': 'the table lacks a column to compute it from' },
  'not-graded': { 'zh-CN': '所用标准不定等级', 'en-US': 'the standard gives no grades' },
};

/** What writing into a workbook, and cleaning it, say they did. */
export interface WritingWords {
  written(path: string): string;
  computed(filled: number, replaced: number): string;
  skipped(field: string, facts: { count: number; places: string; reason: string }): string;
  marked(cells: number): string;
  sheets(names: readonly string[]): string;
  leftOut(name: string, reason: string): string;
  removedSheets(names: readonly string[]): string;
  removedMarks(): string;
  removedState(): string;
}

const ZH: WritingWords = {
  written: (path) => `已写好 ${path}`,
  computed: (filled, replaced) =>
    filled + replaced === 0
      ? '执行率和等级：没有要填的'
      : `执行率和等级：${[filled > 0 ? `填入${filled}处` : '', replaced > 0 ? `改正${replaced}处` : ''].filter(Boolean).join('，')}`,
  skipped: (field, { count, places, reason }) => `没有填${field}（${count}处：${places}）：${reason}`,
  marked: (cells) => (cells === 0 ? '标记：没有要标的' : `标记：${cells}个单元格`),
  sheets: (names) => `工作表：${names.join('、')}`,
  leftOut: (name, reason) => `没有做${name}：${reason}`,
  removedSheets: (names) => `去掉了工作表：${names.join('、')}`,
  removedMarks: () => '去掉了标记',
  removedState: () => '去掉了保存在工作簿里的核对设置',
};

const EN: WritingWords = {
  written: (path) => `Wrote ${path}`,
  computed: (filled, replaced) =>
    filled + replaced === 0
      ? 'rates and grades: nothing to fill'
      : `rates and grades: ${[filled > 0 ? `${filled} filled` : '', replaced > 0 ? `${replaced} corrected` : ''].filter(Boolean).join(', ')}`,
  skipped: (field, { count, places, reason }) => `${field} left as it was (${count}: ${places}): ${reason}`,
  marked: (cells) => (cells === 0 ? 'marks: nothing to mark' : `marks: ${cells} cells`),
  sheets: (names) => `sheets: ${names.join(', ')}`,
  leftOut: (name, reason) => `${name} left out: ${reason}`,
  removedSheets: (names) => `took out the sheets ${names.join(', ')}`,
  removedMarks: () => 'took out the marks',
  removedState: () => 'took out the settings kept in the workbook',
};

export const WRITING_WORDS: Readonly<Record<Language, WritingWords>> = { 'zh-CN': ZH, 'en-US': EN };

const LEFT_OUT: Readonly<Record<Language, Readonly<Record<LeftOutReason, (fields: string) => string>>>> = {
  'zh-CN': {
    'no-list': () => '没有项目清单',
    'missing-columns': (fields) => `表里没有${fields}列`,
    'not-graded': () => '所用标准不定等级',
  },
  'en-US': {
    'no-list': () => 'there is no project list',
    'missing-columns': (fields) => `no list has a column for the ${fields}`,
    'not-graded': () => 'the standard gives no grades',
  },
};

type LeftOutReason = 'no-list' | 'missing-columns' | 'not-graded';

/** Which summary sheet was not written and why: "没有做级次汇总：表里没有级次列". */
export function leftOutSentence(
  name: string,
  { reason, missing }: { readonly reason: LeftOutReason; readonly missing: readonly ListField[] },
  language: Language,
): string {
  const fields = missing.map((field) => FIELD_NAMES[field][language]).join(language === 'zh-CN' ? '、' : ', ');
  return WRITING_WORDS[language].leftOut(name, LEFT_OUT[language][reason](fields));
}

/** Why a column's cells stayed as they were: "没有填自评等级（2处：E3、E9）：得分低于0分或超过满分". */
export function skipSentence(
  { field, reason }: { readonly field: ComputedField; readonly reason: SkipReason },
  { count, places }: { readonly count: number; readonly places: string },
  language: Language,
): string {
  return WRITING_WORDS[language].skipped(FIELD_NAMES[field][language], {
    count,
    places,
    reason: SKIP_REASONS[reason][language],
  });
}

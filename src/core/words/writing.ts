import type { ListField } from '../book';
import { FIELD_NAMES } from './fields';
import type { Language } from './language';

/** What writing into a workbook, and cleaning it, say they did. */
export interface WritingWords {
  written(path: string): string;
  computed(filled: number, replaced: number, hasForms?: boolean): string;
  skipped(field: string, facts: { count: number; places: string; reason: string }): string;
  /** A column written otherwise than asked, so that it is of one manner. */
  adapted(field: string, facts: { count: number; column: string; as: 'formulas' | 'values' }): string;
  marked(cells: number): string;
  sheets(names: readonly string[]): string;
  leftOut(name: string, reason: string): string;
  removedSheets(names: readonly string[]): string;
  removedMarks(): string;
  removedState(): string;
  /** Formulas of the user's that read sheets which go: beforehand and afterwards. */
  willKeepValues(count: number, places: string): string;
  willLoseFormulas(count: number, places: string): string;
  keptValues(count: number, places: string): string;
  lostFormulas(count: number, places: string): string;
}

const COMPUTED_ZH = { lists: '执行率和等级', forms: '执行率、得分和等级' } as const;
const COMPUTED_EN = { lists: 'rates and grades', forms: 'rates, scores and grades' } as const;

const ZH: WritingWords = {
  written: (path) => `已写好 ${path}`,
  computed: (filled, replaced, hasForms = false) =>
    filled + replaced === 0
      ? `${COMPUTED_ZH[hasForms ? 'forms' : 'lists']}：没有要填的`
      : `${COMPUTED_ZH[hasForms ? 'forms' : 'lists']}：${[filled > 0 ? `填入${filled}处` : '', replaced > 0 ? `改正${replaced}处` : ''].filter(Boolean).join('，')}`,
  skipped: (field, { count, places, reason }) => `没有填${field}（${count}处：${places}）：${reason}`,
  adapted: (field, { count, column, as }) =>
    as === 'values'
      ? `${field}（${column} 列，${count}处）按数值写入：这一列已有手填的数，混用公式会前后不一`
      : `${field}（${column} 列，${count}处）按这一列原有的公式填充，以免前后不一`,
  marked: (cells) => (cells === 0 ? '标记：没有要标的' : `标记：${cells}个单元格`),
  sheets: (names) => `工作表：${names.join('、')}`,
  leftOut: (name, reason) => `没有做${name}：${reason}`,
  removedSheets: (names) => `去掉了工作表：${names.join('、')}`,
  removedMarks: () => '去掉了标记',
  removedState: () => '去掉了保存在工作簿里的核对设置',
  willKeepValues: (count, places) =>
    `有 ${count} 个单元格的公式引用了要去掉的工作表，将改为现在的数值（撤销可恢复公式）：${places}`,
  willLoseFormulas: (count, places) =>
    `有 ${count} 个单元格的公式引用了要去掉的工作表，但改不成数值（工作表有保护、属于数组公式或还没有算出结果），将变成 #REF!，撤销也不能恢复：${places}`,
  keptValues: (count, places) => `${count} 个单元格的公式引用了去掉的工作表，已改为当时的数值：${places}`,
  lostFormulas: (count, places) => `${count} 个单元格的公式引用了去掉的工作表，已变成 #REF!，请检查：${places}`,
};

const EN: WritingWords = {
  written: (path) => `Wrote ${path}`,
  computed: (filled, replaced, hasForms = false) =>
    filled + replaced === 0
      ? `${COMPUTED_EN[hasForms ? 'forms' : 'lists']}: nothing to fill`
      : `${COMPUTED_EN[hasForms ? 'forms' : 'lists']}: ${[filled > 0 ? `${filled} filled` : '', replaced > 0 ? `${replaced} corrected` : ''].filter(Boolean).join(', ')}`,
  skipped: (field, { count, places, reason }) => `${field} left as it was (${count}: ${places}): ${reason}`,
  adapted: (field, { count, column, as }) =>
    as === 'values'
      ? `${field} (column ${column}, ${count}) written as values: some stand there as values, and formulas among them would be inconsistent`
      : `${field} (column ${column}, ${count}) filled with the column’s own formula, so that it stays consistent`,
  marked: (cells) => (cells === 0 ? 'marks: nothing to mark' : `marks: ${cells} cells`),
  sheets: (names) => `sheets: ${names.join(', ')}`,
  leftOut: (name, reason) => `${name} left out: ${reason}`,
  removedSheets: (names) => `took out the sheets ${names.join(', ')}`,
  removedMarks: () => 'took out the marks',
  removedState: () => 'took out the settings kept in the workbook',
  willKeepValues: (count, places) =>
    `${formulas(count)} reading sheets that will go will become the values shown now (undo brings the formulas back): ${places}`,
  willLoseFormulas: (count, places) =>
    `${formulas(count)} reading sheets that will go cannot become values (protected, part of an array formula, or not calculated yet) and will come to #REF!, which undo cannot mend: ${places}`,
  keptValues: (count, places) => `${formulas(count)} that read these sheets became the values shown: ${places}`,
  lostFormulas: (count, places) => `${formulas(count)} that read these sheets came to #REF!; please look at: ${places}`,
};

function formulas(count: number): string {
  return count === 1 ? '1 formula' : `${count} formulas`;
}

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

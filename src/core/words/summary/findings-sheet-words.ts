import type { Report } from '../../checking';
import type { Language } from '../language';

/** Columns of 核对结果 by which it is read again on the next run. */
export interface NoteTitles {
  readonly code: string;
  readonly title: string;
  readonly place: string;
  readonly message: string;
  readonly note: string;
}

/** All that 核对结果 says beside the findings themselves. */
interface FindingsSheetWords {
  readonly title: string;
  readonly columns: NoteTitles & Readonly<Record<'number' | 'level' | 'cell' | 'found' | 'expected' | 'todo', string>>;
  readonly counts: (counts: Report['counts']) => string;
  /** Below the table. */
  readonly hint: string;
  /** The level of a rule that could not run, and what is said of it. */
  readonly failedLevel: string;
  readonly failed: string;
  readonly clean: string;
  /** Over the notes on findings of former runs, and in their lines. */
  readonly former: { readonly heading: string; readonly level: string; readonly gone: string };
  readonly causedBy: (number: number) => string;
  readonly accepted: (reason: string) => string;
  readonly lapsed: (reason: string) => string;
}

export const FINDINGS_SHEET_WORDS: Readonly<Record<Language, FindingsSheetWords>> = {
  'zh-CN': {
    title: '核对结果',
    columns: {
      number: '序号',
      level: '级别',
      title: '问题',
      place: '位置',
      cell: '单元格',
      message: '说明',
      found: '现为',
      expected: '应为',
      todo: '处理建议',
      note: '处理说明',
      code: '编号',
    },
    counts: ({ error, warning, info }) => `错误${error}项，提醒${warning}项，提示${info}项`,
    hint: '注：“处理说明”由填报人填写，重新核对后保留；“编号”用于对应，请勿改动。点击“单元格”可跳到所在位置。',
    failedLevel: '未能核对',
    failed: '这一项没能核对，请人工查看。',
    clean: '未发现问题。',
    former: { heading: '以前的问题', level: '以前', gone: '现已不在，说明留存' },
    causedBy: (number) => `（由第${number}项引起）`,
    accepted: (reason) => `（已认可：${reason}）`,
    lapsed: (reason) => `（原认可因数据变动失效：${reason}）`,
  },
  'en-US': {
    title: 'Findings',
    columns: {
      number: 'No.',
      level: 'Level',
      title: 'Problem',
      place: 'Place',
      cell: 'Cell',
      message: 'What is wrong',
      found: 'Found',
      expected: 'Expected',
      todo: 'What to do',
      note: 'Your note',
      code: 'Code',
    },
    counts: ({ error, warning, info }) => `${error} errors, ${warning} warnings, ${info} notes`,
    hint: '“Your note” is yours to fill in and is kept when the workbook is checked again; “Code” ties it to its line, so please leave it. Click a cell to jump there.',
    failedLevel: 'not checked',
    failed: 'This could not be checked; please look at it yourself.',
    clean: 'Nothing found.',
    former: { heading: 'Earlier findings', level: 'earlier', gone: 'No longer there; the note is kept' },
    causedBy: (number) => `(follows from no. ${number})`,
    accepted: (reason) => `(accepted: ${reason})`,
    lapsed: (reason) => `(no longer accepted, as the data changed: ${reason})`,
  },
};

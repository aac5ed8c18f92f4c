import type { FormLayoutId } from '../blank-forms';
import type { Bilingual, Language } from './language';

/** The layouts of forms as a person chooses among them. */
export const LAYOUT_NAMES: Readonly<Record<FormLayoutId, Bilingual>> = {
  national: { 'zh-CN': '项目支出绩效自评表（国家附件1）', 'en-US': 'national form (annex 1)' },
  'with-cost': { 'zh-CN': '项目支出绩效自评表（含成本指标）', 'en-US': 'national form with cost indicators' },
  'operator-columns': {
    'zh-CN': '项目支出绩效自评表（指标性质、度量单位分列）',
    'en-US': 'form with columns for operator and unit',
  },
  transfer: { 'zh-CN': '转移支付绩效自评表', 'en-US': 'form of a transfer payment' },
};

/** What making blank forms says it did. */
export interface BlankFormsWords {
  made(count: number, layout: string): string;
  none(): string;
  already(count: number): string;
  noList(): string;
  carried(count: number): string;
  /** Pairs of likeness, this year's name and last year's follow. */
  likely(count: number): string;
  pair(project: string, former: string): string;
  ambiguous(names: readonly string[], count: number): string;
  strange(names: readonly string[], count: number): string;
  empty(count: number): string;
  /** Forms made without targets of last year. */
  without(count: number): string;
  sameYear(year: number): string;
  /** A file was given for last year's forms: what it holds. */
  found(count: number, years: readonly number[]): string;
  foundNone(hasList: boolean): string;
  /** Behind what was made: so many names are only alike. */
  likelyMade(count: number): string;
  movedMade(count: number): string;
  /** The file given is not at hand any more. */
  gone(): string;
  moved(sheet: string, before: string, after: string): string;
  movedNote(count: number): string;
  more(count: number): string;
}

const ZH: BlankFormsWords = {
  made: (count, layout) => `新建${count}张${layout}，一个项目一张工作表`,
  none: () => '没有要新建的自评表',
  already: (count) => `${count}个项目已有自评表，没有再建`,
  noList: () => '没有找到项目清单，无从建表。请先在工作簿里放一张写有“项目名称”的清单。',
  carried: (count) => `${count}张表带入了上年的指标和指标值（完成值和得分不带）`,
  likely: (count) => `其中${count}张的项目名称或单位与上年不完全相同，请核对是不是同一个项目：`,
  pair: (project, former) => `“${project}”用了上年“${former}”的`,
  ambiguous: (names, count) => `上年有${count}张表分不清是哪个项目的，没有带入：${zhNames(names, count)}`,
  strange: (names, count) =>
    `上年有${count}张表在清单里没有对应的项目（名称或单位对不上），没有带入：${zhNames(names, count)}`,
  empty: (count) => `上年有${count}张表里没有填指标，没有可带的`,
  without: (count) => `${count}个项目没有找到上年的自评表，指标留空待填`,
  found: (count, years) =>
    `找到${count}张自评表${years.length > 0 ? `（${years.map((year) => `${year}年度`).join('、')}）` : ''}。`,
  foundNone: (hasList) =>
    hasList
      ? '这个文件里只有项目清单，没有自评表。请选上年填好的自评表所在的文件。'
      : '这个文件里没有找到自评表。请选上年填好的自评表所在的文件。',
  likelyMade: (count) => `其中${count}张的项目名称或单位与上年不完全相同，请核对`,
  movedMade: (count) => `${count}处上年的年份改成了本年，请核对`,
  gone: () => '上年的文件要再选一次。',
  sameYear: (year) => `给的“上年”自评表也是${year}年度的，请确认没有拿错文件`,
  moved: (sheet, before, after) => `${sheet}：“${before}”改为“${after}”`,
  movedNote: (count) => `${count}处写着上年年份，已改为本年，请核对：`,
  more: (count) => `……另有${count}处`,
};

const zhNames = (names: readonly string[], count: number): string =>
  `${names.join('、')}${count > names.length ? ' 等' : ''}`;
const enNames = (names: readonly string[], count: number): string =>
  `${names.join(', ')}${count > names.length ? ' …' : ''}`;

const EN: BlankFormsWords = {
  made: (count, layout) => `${count} new form${count === 1 ? '' : 's'} (${layout}), one sheet a project`,
  none: () => 'no form had to be made',
  already: (count) => `${count} project${count === 1 ? ' has its form' : 's have their forms'} already`,
  noList: () =>
    'There is no project list to make forms from. Put a list with a column 项目名称 into the workbook first.',
  carried: (count) =>
    `${count} form${count === 1 ? ' has' : 's have'} last year's indicators and targets (no actual values, no scores)`,
  likely: (count) =>
    `${count} of them ${count === 1 ? 'has' : 'have'} another name or unit than last year; please look whether they are the same:`,
  pair: (project, former) => `“${project}” has those of “${former}”`,
  ambiguous: (names, count) =>
    `nobody can say whose ${count} of last year's forms ${count === 1 ? 'is' : 'are'}; not carried over: ${enNames(names, count)}`,
  strange: (names, count) =>
    `${count} of last year's forms ${count === 1 ? 'has' : 'have'} no project in the lists (another name or unit); not carried over: ${enNames(names, count)}`,
  empty: (count) =>
    `${count} of last year's forms ${count === 1 ? 'holds' : 'hold'} no indicators: there is nothing to carry over`,
  without: (count) =>
    `${count} project${count === 1 ? ' has' : 's have'} no form of last year: indicators are left to be filled in`,
  found: (count, years) =>
    `${count} form${count === 1 ? '' : 's'} found${years.length > 0 ? ` (${years.join(', ')})` : ''}.`,
  foundNone: (hasList) =>
    `This file has ${hasList ? 'a project list, but no forms' : 'no forms'}. Choose the file with last year's forms, filled in.`,
  likelyMade: (count) =>
    `${count} of them ${count === 1 ? 'has' : 'have'} another name or unit than last year: please look`,
  movedMade: (count) => `${count} text${count === 1 ? '' : 's'} with last year's year now name this year: please look`,
  gone: () => "Please choose last year's file once more.",
  sameYear: (year) => `the forms given as last year's are of ${year} as well; please make sure it is the right file`,
  moved: (sheet, before, after) => `${sheet}: “${before}” is now “${after}”`,
  movedNote: (count) =>
    `${count} text${count === 1 ? '' : 's'} named last year and now name${count === 1 ? 's' : ''} this year; please look:`,
  more: (count) => `… and ${count} more`,
};

export const BLANK_FORMS_WORDS: Readonly<Record<Language, BlankFormsWords>> = { 'zh-CN': ZH, 'en-US': EN };

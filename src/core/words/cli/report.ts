import type { Severity } from '../../presets';
import type { Language } from '../language';
import { REVIEW_NAME } from '../severities';

/** What the printed report says around its findings. */
export interface ReportWords {
  table(facts: { place: string; rows: number; unit: string | undefined; isCopy: boolean }): string;
  forms(count: number, blank: number): string;
  preset(title: string): string;
  note(text: string): string;
  heading(severity: Severity, count: number): string;
  group(title: string, count: number): string;
  review(): string;
  suggestion(change: string): string;
  /** A cell to be emptied, within a suggestion. */
  emptied(cell: string): string;
  consequences(count: number, places: readonly string[]): string;
  more(count: number): string;
  lapsed(reason: string): string;
  todo(text: string): string;
  clause(text: string): string;
  accepted(count: number): string;
  acceptedReason(reason: string): string;
  notChecked(title: string): string;
  clean(): string;
  counts(counts: Readonly<Record<Severity, number>>): string;
  folded(consequences: number, accepted: number): string;
  of(workbooks: number, withFindings: number, unread: number): string;
  reading(name: string): string;
  checking(name: string): string;
}

const ZH_HEADINGS: Readonly<Record<Severity, string>> = {
  error: '错误，交上去会被退回',
  warning: '提醒，请核实或写明原因',
  info: '提示，看一眼为好',
};

const ZH: ReportWords = {
  table: ({ place, rows, unit, isCopy }) =>
    `${place}  ${rows}个项目，${unit === undefined ? '未注明金额单位（按万元计）' : `单位${unit}`}${isCopy ? '；与其他表重复，不重复计算' : ''}`,
  forms: (count, blank) => `自评表${count}张${blank > 0 ? `，其中${blank}张还没有填写，不核对` : ''}`,
  preset: (title) => `标准：${title}`,
  note: (text) => `注意：${text}`,
  heading: (severity, count) => `${ZH_HEADINGS[severity]}（${count}）`,
  group: (title, count) => (count > 1 ? `${title}（${count}处）` : title),
  review: () => `（${REVIEW_NAME['zh-CN']}）`,
  suggestion: (change) => `可改为：${change}。`,
  emptied: (cell) => `清空 ${cell}`,
  consequences: (count, places) => `由此连带${count}处：${places.join('；')}`,
  more: (count) => `……另有${count}处，加 --all 全部列出`,
  lapsed: (reason) => `曾认可（${reason}），但数据已变，请重新核对`,
  todo: (text) => `怎么改：${text}`,
  clause: (text) => `依据：${text}`,
  accepted: (count) => `已认可（${count}）`,
  acceptedReason: (reason) => `理由：${reason}`,
  notChecked: (title) => `没能检查：${title}（程序内部出错，不代表没有问题）`,
  clean: () => '没有发现问题。',
  counts: ({ error, warning, info }) => `错误 ${error} · 提醒 ${warning} · 提示 ${info}`,
  folded: (consequences, accepted) =>
    `（${[consequences > 0 ? `连带 ${consequences}` : '', accepted > 0 ? `已认可 ${accepted}` : ''].filter(Boolean).join('、')}，不计）`,
  of: (workbooks, withFindings, unread) =>
    `共核对${workbooks}个工作簿，${withFindings}个不通过${unread > 0 ? `，${unread}个没能核对` : ''}。`,
  reading: (name) => `正在读取 ${name}`,
  checking: (name) => `正在核对 ${name}`,
};

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

const EN_HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Errors: these would be sent back',
  warning: 'Warnings: please verify or explain',
  info: 'Notes: worth a look',
};

const EN: ReportWords = {
  table: ({ place, rows, unit, isCopy }) =>
    `${place}  ${many(rows, 'project')}, ${unit === undefined ? 'no unit stated (taken as 万元)' : `in ${unit}`}${isCopy ? '; repeats other tables, not counted' : ''}`,
  forms: (count, blank) => `${many(count, 'form')}${blank > 0 ? `, ${blank} of them blank and not checked` : ''}`,
  preset: (title) => `Standard: ${title}`,
  note: (text) => `Note: ${text}`,
  heading: (severity, count) => `${EN_HEADINGS[severity]} (${count})`,
  group: (title, count) => (count > 1 ? `${title} (${count})` : title),
  review: () => `(${REVIEW_NAME['en-US']})`,
  suggestion: (change) => `Could be: ${change}.`,
  emptied: (cell) => `${cell} emptied`,
  consequences: (count, places) => `${count} more follow${count === 1 ? 's' : ''} from this: ${places.join('; ')}`,
  more: (count) => `… and ${count} more; --all lists them`,
  lapsed: (reason) => `was accepted (${reason}), but the values have changed; please look again`,
  todo: (text) => `To do: ${text}`,
  clause: (text) => `Basis: ${text}`,
  accepted: (count) => `Accepted (${count})`,
  acceptedReason: (reason) => `reason: ${reason}`,
  notChecked: (title) => `Could not check: ${title} (an internal fault; it does not mean that all is well)`,
  clean: () => 'Nothing was found.',
  counts: ({ error, warning, info }) =>
    [many(error, 'error'), many(warning, 'warning'), many(info, 'note')].join(' · '),
  folded: (consequences, accepted) =>
    ` (not counting ${[consequences > 0 ? `${consequences} that follow` : '', accepted > 0 ? `${accepted} accepted` : ''].filter(Boolean).join(', ')})`,
  of: (workbooks, withFindings, unread) =>
    `${many(workbooks, 'workbook')} checked, ${withFindings} failed${unread > 0 ? `, ${unread} could not be checked` : ''}.`,
  reading: (name) => `Reading ${name}`,
  checking: (name) => `Checking ${name}`,
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { 'zh-CN': ZH, 'en-US': EN };

import type { Report } from '../../checking';
import type { Language } from '../language';

/** What the check certificate says around its facts. */
export interface CertificateWords {
  readonly title: string;
  /** Over the facts. */
  readonly facts: { readonly label: string; readonly value: string };
  readonly date: string;
  /** Where the date is not known: room to write it. */
  readonly noDate: string;
  readonly rules: string;
  readonly ruleSet: (version: string, count: number) => string;
  readonly preset: string;
  readonly presetOf: (title: string, source: string) => string;
  readonly tables: string;
  readonly table: (facts: { label: string; projects: number; isCopy: boolean }) => string;
  readonly tablesInAll: (tables: number, projects: number) => string;
  readonly counts: string;
  readonly countsOf: (counts: Report['counts'], accepted: number) => string;
  readonly rulesOff: string;
  readonly notChecked: string;
  readonly none: string;
  readonly join: string;
  readonly fingerprint: string;
  readonly open: (count: number) => string;
  readonly accepted: (count: number) => string;
  readonly columns: {
    readonly number: string;
    readonly level: string;
    readonly place: string;
    readonly message: string;
  };
  readonly reason: (reason: string) => string;
  readonly lapsed: (reason: string) => string;
  readonly follow: (count: number) => string;
  readonly notes: readonly string[];
  readonly signing: string;
}

export const CERTIFICATE_WORDS: Readonly<Record<Language, CertificateWords>> = {
  'zh-CN': {
    title: '核对凭证',
    facts: { label: '项目', value: '内容' },
    date: '核对日期',
    noDate: '　　　　年　　月　　日',
    rules: '规则版本',
    ruleSet: (version, count) => `${version}（共${count}条规则）`,
    preset: '采用标准',
    presetOf: (title, source) => `${title}；依据：${source}`,
    tables: '核对范围',
    table: ({ label, projects, isCopy }) =>
      `${label}：${projects}个项目${isCopy ? '（与其他表重复，未重复计算）' : ''}`,
    tablesInAll: (tables, projects) => `共${tables}张表、${projects}个项目`,
    counts: '核对结果',
    countsOf: ({ error, warning, info }, accepted) =>
      `未处理：错误${error}项，提醒${warning}项，提示${info}项；已认可${accepted}项`,
    rulesOff: '未启用的规则',
    notChecked: '未能核对的规则',
    none: '无',
    join: '、',
    fingerprint: '数据指纹',
    open: (count) => `一、未处理的问题（${count}项）`,
    accepted: (count) => `二、已认可的问题（${count}项）`,
    columns: { number: '序号', level: '级别', place: '位置', message: '说明' },
    reason: (reason) => `认可理由：${reason}`,
    lapsed: (reason) => `（原认可因数据变动失效：${reason}）`,
    follow: (count) => `（另有${count}处由此引起）`,
    notes: [
      '注：1.“数据指纹”由各工作表的名称和单元格的数值算出，不含公式、格式、标记和本工具生成的表；数值有改动，指纹就会不同。',
      '2. 数据指纹只用于比对数据是否改动，不是电子签名。',
      '3. 本凭证只说明所列数据按所列规则和标准核对的结果，不代替单位的审核。',
    ],
    signing: '填报人：　　　　　　　　审核人：　　　　　　　　单位（盖章）：',
  },
  'en-US': {
    title: 'Check certificate',
    facts: { label: 'Item', value: 'Content' },
    date: 'Date of the check',
    noDate: '____ / __ / __',
    rules: 'Rule set',
    ruleSet: (version, count) => `${version} (${count} rules)`,
    preset: 'Standard',
    presetOf: (title, source) => `${title}; source: ${source}`,
    tables: 'Checked',
    table: ({ label, projects, isCopy }) =>
      `${label}: ${projects} project${projects === 1 ? '' : 's'}${isCopy ? ' (repeats other tables, not counted)' : ''}`,
    tablesInAll: (tables, projects) =>
      `${tables} table${tables === 1 ? '' : 's'}, ${projects} project${projects === 1 ? '' : 's'} in all`,
    counts: 'Findings',
    countsOf: ({ error, warning, info }, accepted) =>
      `open: ${error} error${error === 1 ? '' : 's'}, ${warning} warning${warning === 1 ? '' : 's'}, ${info} note${info === 1 ? '' : 's'}; accepted: ${accepted}`,
    rulesOff: 'Rules switched off',
    notChecked: 'Rules that could not run',
    none: 'none',
    join: ', ',
    fingerprint: 'Fingerprint',
    open: (count) => `1. Open (${count})`,
    accepted: (count) => `2. Accepted (${count})`,
    columns: { number: 'No.', level: 'Level', place: 'Place', message: 'What is wrong' },
    reason: (reason) => `Reason: ${reason}`,
    lapsed: (reason) => `(no longer accepted, as the data changed: ${reason})`,
    follow: (count) => `(${count} more follow from this)`,
    notes: [
      '1. The fingerprint is computed from the names of the sheets and the values of their cells; formulas, formats, marks and our own sheets are left out. It changes when a value changes.',
      '2. The fingerprint only tells whether the data have changed. It is no electronic signature.',
      '3. This certificate states what checking these data by these rules and this standard found. It does not replace a review.',
    ],
    signing: 'Prepared by:                    Reviewed by:                    Seal:',
  },
};

import type { SessionView, Verdict } from '../../app/session';
import type { Words } from '../words';
import type { Answer, Light } from './answers';

export interface PrecheckWords {
  readonly explained: Readonly<Record<Verdict, string>>;
  readonly questions: Readonly<Record<Answer['question'], string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly infos: (count: number) => string;
  readonly separator: string;
  readonly off: string;
  readonly show: (question: string) => string;
  readonly stale: string;
  readonly recheck: string;
  readonly accepted: (count: number) => string;
  readonly failures: (count: number) => string;
  readonly note: string;
  readonly certificate: string;
  readonly certificateStands: Readonly<Record<SessionView['certificate'], string>>;
  readonly certify: string;
  readonly certifyAgain: string;
}

const ZH: PrecheckWords = {
  explained: {
    'not-checked': '先点“一键核对”。',
    'no-list': '请补好表头再核对，或换一份文件。',
    errors: '先改完标红的几项再报。',
    warnings: '没有硬伤；标黄的几项请改好，或准备好说明。',
    clear: '没有发现需要改的地方。',
  },
  questions: {
    totals: '合计能对上吗',
    grades: '等级与得分一致吗',
    scores: '得分经得起问吗',
    execution: '预算与执行算得对吗',
    required: '必填是否齐全',
    reasons: '该说明的原因写了吗',
    numbers: '数字和单位规范吗',
    repeats: '项目有没有重复、拆分',
    names: '文号、编码、名称规范吗',
    classes: '预算类型和级次清楚吗',
    indicators: '自评表的指标和分值规范吗',
    forms: '自评表与清单一致吗',
    other: '其他',
  },
  lights: { red: '须改', amber: '待说明', green: '通过', off: '未核对' },
  errors: (count) => `${count} 处错误`,
  warnings: (count) => `${count} 处提醒`,
  infos: (count) => `${count} 处提示`,
  separator: '、',
  off: '相关规则没有运行',
  show: (question) => `查看“${question}”的问题`,
  stale: '核对之后又有改动，以下是改动前的结果。',
  recheck: '重新核对',
  accepted: (count) => `另有 ${count} 处已认可，不计在内。`,
  failures: (count) => `有 ${count} 条规则没能运行，结果不完整，详见“核对”。`,
  note: '提示类问题一般不影响送审。',
  certificate: '核对凭证',
  certificateStands: {
    none: '写一张可打印的凭证，列明按什么标准核对、还有哪些问题、哪些已认可及理由，随表留存。',
    current: '凭证与现在的数据一致。',
    old: '生成凭证之后数据有改动，凭证已经作废，请重新生成。',
  },
  certify: '生成核对凭证…',
  certifyAgain: '重新生成核对凭证…',
};

const some = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

const EN: PrecheckWords = {
  explained: {
    'not-checked': 'Press “Check” first.',
    'no-list': 'Complete the header and check again, or open another file.',
    errors: 'Correct what is red before you hand it in.',
    warnings: 'Nothing is plainly wrong. Correct what is amber, or have an explanation ready.',
    clear: 'Nothing was found that needs changing.',
  },
  questions: {
    totals: 'Do the totals agree?',
    grades: 'Do grades follow from scores?',
    scores: 'Do the scores stand up to questions?',
    execution: 'Are budget and execution right?',
    required: 'Is everything filled in?',
    reasons: 'Are reasons given where needed?',
    numbers: 'Are numbers and units in order?',
    repeats: 'Is any project repeated or split?',
    names: 'Are document numbers, codes and names in order?',
    classes: 'Are budget classes and tiers clear?',
    indicators: 'Are the forms’ indicators and weights in order?',
    forms: 'Do forms and lists agree?',
    other: 'Anything else',
  },
  lights: { red: 'to correct', amber: 'to explain', green: 'passed', off: 'not checked' },
  errors: (count) => some(count, 'error'),
  warnings: (count) => some(count, 'warning'),
  infos: (count) => some(count, 'note'),
  separator: ', ',
  off: 'its rules did not run',
  show: (question) => `Show the findings of “${question}”`,
  stale: 'It was changed since; this is how it stood before.',
  recheck: 'Check again',
  accepted: (count) => `${some(count, 'finding')} accepted, not counted here.`,
  failures: (count) => `${some(count, 'rule')} could not run, so this is not complete; see Findings.`,
  note: 'Notes alone seldom keep a table from being taken.',
  certificate: 'Check certificate',
  certificateStands: {
    none: 'A sheet to print and keep: by which standard it was checked, what is open, what was accepted and why.',
    current: 'The certificate agrees with the data as they are.',
    old: 'The data have changed since the certificate was written; it is void. Please write it again.',
  },
  certify: 'Write the certificate…',
  certifyAgain: 'Write the certificate again…',
};

export const PRECHECK_WORDS: Words<PrecheckWords> = { 'zh-CN': ZH, 'en-US': EN };

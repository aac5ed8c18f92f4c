import type { Language } from './language';

/** How a score on the sheet stands beside what the standard makes of it. */
export type ScoreStandingName =
  'right' | 'wrong' | 'within' | 'outside' | 'judged' | 'open' | 'unfilled' | 'unreadable';

/** What is said around the steps of a form's scores: "得分是怎么来的". */
export interface FormScoresWords {
  readonly title: string;
  readonly execution: string;
  readonly total: string;
  readonly unnamed: string;
  readonly standings: Readonly<Record<ScoreStandingName, string>>;
  /** Between two bounds: "6～8". */
  readonly between: (from: string, to: string) => string;
  readonly points: (points: string) => string;
  /** "分值10 · 表上9.5 · 按标准8.91"; null: it says none. */
  readonly figures: (figures: ScoreFigures) => string;
  /** What an indicator's score rests on. */
  readonly basis: (target: string, actual: string) => string;
  /** The total holds scores that are not on the sheet yet. */
  readonly withUnfilled: string;
  readonly more: (difference: string) => string;
  readonly less: (difference: string) => string;
  /** The same but for its decimals. */
  readonly rounded: string;
  /** What the total comes to once the scores that differ are those of the standard. */
  readonly mended: (total: string) => string;
  /** A person's score, with a word on it. */
  readonly judged: string;
  readonly merged: string;
  /** The total holds points that no cell of the form gives. */
  readonly unprinted: (difference: string) => string;
  readonly blank: string;
  readonly unscored: string;
  readonly noForms: string;
  readonly noSuchForm: (name: string, known: readonly string[]) => string;
  /** How many forms there are, and in how many something differs. */
  readonly overview: (forms: number, differing: number) => string;
  /** How a form stands: how many scores differ, how many are empty. */
  readonly summary: (differing: number, unfilled: number) => string;
}

export interface ScoreFigures {
  readonly weight: string | null;
  readonly stated: string | null;
  readonly given: string | null;
}

const ZH: FormScoresWords = {
  title: '得分是怎么来的',
  execution: '预算执行率',
  total: '总分',
  unnamed: '（未写指标名称）',
  standings: {
    right: '一致',
    wrong: '不一致',
    within: '在范围内',
    outside: '超出范围',
    judged: '人工评定',
    open: '需人工核对',
    unfilled: '未填',
    unreadable: '得分看不懂',
  },
  between: (from, to) => `${from}～${to}`,
  points: (points) => `${points}分`,
  figures: ({ weight, stated, given }) =>
    [
      weight === null ? '未写分值' : `分值${weight}`,
      stated === null ? '表上未填' : `表上${stated}`,
      ...(given === null ? [] : [`按标准${given}`]),
    ].join(' · '),
  basis: (target, actual) => `指标值${target}，完成值${actual}`,
  withUnfilled: '表上未填的得分，这里先按标准算的计入',
  more: (difference) => `表上比按标准算的多${difference}分`,
  less: (difference) => `表上比按标准算的少${difference}分`,
  rounded: '只差在小数取舍，按一致看',
  mended: (total) => `不一致的得分改为按标准算的以后，各项相加为${total}分`,
  judged: '这项由人工评定：是定性指标，或已写明偏差原因',
  merged: '得分与相邻的指标合并在一个单元格里，不能逐项核对',
  unprinted: (difference) => `总分比各项得分之和多${difference}分，可能是表上没有单列得分的预算执行率`,
  blank: '这张表还没有填写。',
  unscored: '这张表没有分值，也没有得分。',
  noForms: '工作簿里没有自评表。',
  noSuchForm: (name, known) =>
    `没有叫“${name}”的自评表。请写工作表名或项目名称，例如：${known.map((one) => `“${one}”`).join('、')}。`,
  overview: (forms, differing) =>
    `共${forms}张自评表，${differing === 0 ? '得分都与标准一致' : `${differing}张有与标准不一致的得分`}`,
  summary: (differing, unfilled) =>
    [
      differing > 0 ? `${differing}项与标准不一致` : '没有与标准不一致的得分',
      ...(unfilled > 0 ? [`${unfilled}项未填`] : []),
    ].join('，'),
};

const EN: FormScoresWords = {
  title: 'How the scores come about',
  execution: 'Execution rate',
  total: 'Total',
  unnamed: '(no name)',
  standings: {
    right: 'agrees',
    wrong: 'differs',
    within: 'within bounds',
    outside: 'out of bounds',
    judged: 'judged by a person',
    open: 'to be looked at',
    unfilled: 'empty',
    unreadable: 'not understood',
  },
  between: (from, to) => `${from} to ${to}`,
  points: (points) => `${points} points`,
  figures: ({ weight, stated, given }) =>
    [
      weight === null ? 'no weight' : `weight ${weight}`,
      stated === null ? 'no score on the sheet' : `${stated} on the sheet`,
      ...(given === null ? [] : [`${given} by the standard`]),
    ].join(' · '),
  basis: (target, actual) => `target ${target}, actual ${actual}`,
  withUnfilled: 'scores that are empty on the sheet count here as the standard has them',
  more: (difference) => `${difference} more on the sheet than by the standard`,
  less: (difference) => `${difference} less on the sheet than by the standard`,
  rounded: 'The same but for how the decimals were rounded.',
  mended: (total) => `With the scores that differ set to the standard's, they add up to ${total}.`,
  judged: 'A person set this score: the indicator is qualitative, or the reason of the deviation is written down.',
  merged:
    'The score shares one merged cell with that of the indicator beside it, and cannot be held against one alone.',
  unprinted: (difference) =>
    `The total is ${difference} more than the scores add up to: those may be the points of an execution rate without a cell of its own.`,
  blank: 'This form has not been filled in yet.',
  unscored: 'This form has no weights and no scores.',
  noForms: 'There is no form (自评表) in the workbook.',
  noSuchForm: (name, known) =>
    `There is no form “${name}”. Give the name of its sheet or its project, such as ${known.map((one) => `“${one}”`).join(', ')}.`,
  overview: (forms, differing) =>
    `${forms === 1 ? '1 form' : `${forms} forms`}, ${differing === 0 ? 'none with scores that differ' : `${differing} with scores that differ`} from the standard`,
  summary: (differing, unfilled) =>
    [
      differing === 0
        ? 'no score differs from the standard'
        : `${differing === 1 ? '1 score differs' : `${differing} scores differ`} from the standard`,
      ...(unfilled > 0 ? [`${unfilled} empty`] : []),
    ].join(', '),
};

export const FORM_SCORES_WORDS: Readonly<Record<Language, FormScoresWords>> = { 'zh-CN': ZH, 'en-US': EN };

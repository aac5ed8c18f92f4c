import type { ComputedField, Judgement, Skip, SkipReason } from '../computing';
import { formatPoints } from '../money';
import { FIELD_NAMES } from './fields';
import type { Bilingual, Language } from './language';
import { scoringSentences } from './scoring';
import { WRITING_WORDS } from './writing';

export const COMPUTED_NAMES: Readonly<Record<ComputedField, Bilingual>> = {
  executionRate: FIELD_NAMES.executionRate,
  grade: FIELD_NAMES.grade,
  score: FIELD_NAMES.score,
  executed: FIELD_NAMES.executed,
  executionScore: { 'zh-CN': '执行率得分', 'en-US': 'score of the execution rate' },
  indicatorScore: { 'zh-CN': '指标得分', 'en-US': 'score of an indicator' },
  subtotal: { 'zh-CN': '小计', 'en-US': 'subtotal' },
  totalScore: { 'zh-CN': '总分', 'en-US': 'total score' },
};

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
  'other-formulas': {
    'zh-CN': '这一列用的是别的公式，结果没有全对上，请先核对这些公式，再照样填充',
    'en-US': 'the column has other formulas whose results do not all agree; check those, then fill them down',
  },
  'no-column': { 'zh-CN': '表里没有这一列', 'en-US': 'the table has no such column' },
  'no-source-column': { 'zh-CN': '表里缺少计算所需的列', 'en-US': 'the table lacks a column to compute it from' },
  'not-graded': { 'zh-CN': '所用标准不定等级', 'en-US': 'the standard gives no grades' },
  'needs-judgement': {
    'zh-CN': '定性指标的得分在档次范围内由评价人确定；有建议得分的，可以选择先填入',
    'en-US':
      'a person sets the score within the bounds of its level; where one is suggested, it can be filled in on demand',
  },
  unscored: { 'zh-CN': '得分要由评价人确定', 'en-US': 'a person must judge the score' },
  incomplete: { 'zh-CN': '还有指标没有得分', 'en-US': 'some indicators have no score yet' },
  'user-formula': {
    'zh-CN': '与按标准算出的不一致，但单元格里是公式，没有改动，请核对公式',
    'en-US': 'it differs from the standard, but a formula stands there and was left alone; please look at it',
  },
  'unreadable-score': {
    'zh-CN': '已有的内容不是得分，没有改动',
    'en-US': 'what stands there is no score and was left alone',
  },
  'doubtful-match': {
    'zh-CN': '自评表与清单只是名称相近，没有带入，请先核对项目名称',
    'en-US': 'form and row have similar names only, and nothing was carried over; check the names first',
  },
  protected: {
    'zh-CN': '工作表有保护，没有改动；请先撤销工作表保护',
    'en-US': 'the sheet is protected and was left alone; take the protection off first',
  },
};

/** Why cells stayed as they were: "没有填自评等级（2处：E3、E9）：得分低于0分或超过满分". */
export function skipSentence(
  skip: Pick<Skip, 'field' | 'reason' | 'cause'>,
  { count, places }: { readonly count: number; readonly places: string },
  language: Language,
): string {
  const field = COMPUTED_NAMES[skip.field][language];
  return WRITING_WORDS[language].skipped(field, { count, places, reason: reasonText(skip, language) });
}

function reasonText({ reason, cause }: Pick<Skip, 'reason' | 'cause'>, language: Language): string {
  if (cause === undefined) return SKIP_REASONS[reason][language];
  return scoringSentences({ kind: 'unscored', cause }, language).join('');
}

/** The room that a level leaves, behind a cell's name: "（8～10分，建议10分）". */
export function judgementText({ from, to, isToIncluded, suggested }: Judgement, language: Language): string {
  const [least, most] = [from, to].map((points) => formatPoints(points));
  const hint = suggested === undefined ? undefined : formatPoints(suggested);
  if (language === 'zh-CN') {
    const open = isToIncluded ? '' : `，不含${most}分`;
    return `（${least}～${most}分${open}${hint === undefined ? '' : `，建议${hint}分`}）`;
  }
  return ` (${least} to ${isToIncluded ? '' : 'below '}${most}${hint === undefined ? '' : `, suggested ${hint}`})`;
}

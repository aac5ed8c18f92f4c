import type { PresetProblem, PresetProblemReason } from '../presets';
import type { FitHint } from '../scoring';
import { thresholdsOf } from '../presets';
import type { Bilingual, Language } from './language';

const WHOLE: Readonly<Record<Language, string>> = { 'zh-CN': '整个文件', 'en-US': 'the file' };

const SENTENCES: Readonly<Record<Language, Readonly<Record<PresetProblemReason, string>>>> = {
  'zh-CN': {
    'not-an-object': '此处应为一对花括号括起来的内容',
    missing: '缺少此项，请补上',
    'unknown-key': '没有这一项，请检查是否拼写有误',
    'not-text': '此处应为文字，不能为空',
    'not-a-number': '此处应为数字',
    'out-of-range': '应在0到100之间',
    'not-a-list': '此处应为方括号括起来的列表',
    'not-one-of': '不是可用的写法',
    'bands-not-descending': '等级应从高到低排列，每档起点分要低于上一档',
    'last-band-not-zero': '最低一档应从0分起',
    'label-repeated': '同一写法不能用于两个等级',
    'weights-not-100': '各项分值合计应为100分',
    'not-above-target': '应为不低于100的整数（占指标值的百分比，如130表示超过指标值30%）',
    'levels-not-descending': '“部分达成”的起点应低于“达成”的起点',
  },
  'en-US': {
    'not-an-object': 'an object in braces is needed here',
    missing: 'is missing; please add it',
    'unknown-key': 'is not a known key; is it misspelt?',
    'not-text': 'must be a text, not empty',
    'not-a-number': 'must be a number',
    'out-of-range': 'must be between 0 and 100',
    'not-a-list': 'must be a list in square brackets',
    'not-one-of': 'is not one of the values that can stand here',
    'bands-not-descending': 'grades must go from best to worst, each starting below the one before',
    'last-band-not-zero': 'the lowest grade must start at 0',
    'label-repeated': 'one wording cannot stand for two grades',
    'weights-not-100': 'the weights must add up to 100',
    'not-above-target': 'must be a whole number from 100 on, in percent of the target (130: 30 % above it)',
    'levels-not-descending': 'partly reached (部分达成) must start below reached (达成)',
  },
};

/** One line on one problem of a user's preset file: "grades.bands[1].from（“abc”）：此处应为数字。" */
export function presetProblemSentence(problem: PresetProblem, language: Language): string {
  const { path, reason, allowed, found } = problem;
  const place = path === '' ? WHOLE[language] : path;
  const sentence = SENTENCES[language][reason];
  if (language === 'zh-CN') {
    const what = found === undefined ? '' : `（现为“${found}”）`;
    return `${place}${what}：${sentence}${allowed ? `，可用：${allowed.join('、')}` : ''}。`;
  }
  const what = found === undefined ? '' : ` (“${found}”)`;
  return `${place}${what}: ${sentence}${allowed ? `: ${allowed.join(', ')}` : ''}.`;
}

/** Where another standard is chosen: an option of the command line, or the pane's settings. */
export type ChoosingPlace = 'option' | 'settings';

const CHOOSING: Readonly<Record<ChoosingPlace, Bilingual>> = {
  option: { 'zh-CN': '--preset', 'en-US': '--preset' },
  settings: { 'zh-CN': '在“设置”里选', 'en-US': 'in the settings' },
};

/** What the fit hint says: facts, and that nothing was switched. */
export function fitHintSentence(
  { scale, fits, fitsActive, rows }: FitHint,
  language: Language,
  place: ChoosingPlace = 'option',
): string {
  const name = thresholdsOf(scale);
  const how = CHOOSING[place][language];
  if (language === 'zh-CN') {
    return `${rows}行等级中，按当前标准相符的有${fitsActive}行，按${name}相符的有${fits}行；如当地执行${name}，请换用该标准（${how}；未自动切换）。`;
  }
  return `Of ${rows} graded rows, ${fitsActive} follow the active scale and ${fits} follow ${name}; choose that standard (${how}) if it is the one in force (nothing was switched).`;
}

import { squeezed } from '../words/squeezed';
import { headerKey } from '../words/header-key';
import { headerWords, wordsOfHeader, type HeaderWord } from '../words/header-words';

const WHOLE = /^(?:合计|小计|总额|总计|金额|总数|合计数|资金总额|数|总金额|预算合计)$/;
const PART =
  /^其中|^(?:当年)?(?:本年)?(?:财政拨款|财政资金|一般公共预算|政府性基金|国有资本|财政专户|单位资金|其他资金|自筹资金|自有资金|上年结转|中央|省级|市级|区级|县级|区县级|中央资金|省级资金|市级资金|县级资金|专项债券|一般债券)/;
const PARTIAL_SCORES = /执行|指标|产出|效益|满意|成本|管理|过程|决策|投入/;
const SCORES = /得分|评分|打分/;
// 执行率（10分）: the points for it, not the rate.
const POINTS = /[(](\d{1,3})分[)]/;

/** Whether a header under another names only a part of the amount: 其中：财政拨款. */
export function isPartOfMoney(key: string): boolean {
  return PART.test(key) || WHOLE.test(key);
}

/** What a column means by its header cells from top to bottom: the lowest says it, those above put it in its place. */
export function columnWords(texts: readonly string[]): readonly HeaderWord[] {
  const filled = texts.filter((text) => headerKey(text) !== '');
  const leaf = filled.at(-1);
  if (leaf === undefined) return [];
  const words = wordsUnder(filled.slice(0, -1), leaf);
  const isPoints = Number(POINTS.exec(squeezed(leaf))?.[1] ?? 100) < 100;
  const isScored = filled.length > 1 && SCORES.test(filled[0]!) && !/执行/.test(filled[0]!);
  return isPoints || isScored
    ? words.filter(({ field }) => !isFigureOfMoney(field) && !(isPoints && field === 'score'))
    : words;
}

function isFigureOfMoney(field: HeaderWord['field']): boolean {
  return field === 'executionRate' || field === 'executed' || field === 'adjustedBudget' || field === 'initialBudget';
}

function wordsUnder(parents: readonly string[], leaf: string): readonly HeaderWord[] {
  const key = headerKey(leaf);
  const parent = parents.map(headerKey).join('');
  if (parent === '') return PART.test(key) ? [] : wordsOfHeader(leaf);
  if (WHOLE.test(key)) return headerWords(parent);
  if (PART.test(key)) return [];
  const joined = headerWords(parent + key);
  if (joined.some(({ isExact, field }) => isExact || field === 'reviewScore')) return joined;
  const alone = wordsOfHeader(leaf);
  if (PARTIAL_SCORES.test(parent)) return alone.filter(({ field }) => field !== 'score' && field !== 'grade');
  const above = headerWords(parent);
  return alone.length > 0 ? alone : joined.filter(({ field }) => above.every((word) => word.field !== field));
}

import { headerKey } from '../words/header-key';
import { headerWords, type HeaderWord } from '../words/header-words';

const WHOLE = /^(?:合计|小计|总额|总计|金额|总数|合计数|资金总额|数|总金额|预算合计)$/;
const PART =
  /^其中|^(?:当年)?(?:本年)?(?:财政拨款|财政资金|一般公共预算|政府性基金|国有资本|财政专户|单位资金|其他资金|自筹资金|自有资金|上年结转|中央|省级|市级|区级|县级|区县级|中央资金|省级资金|市级资金|县级资金|专项债券|一般债券)/;
const PARTIAL_SCORES = /执行|指标|产出|效益|满意|成本|管理|过程|决策|投入/;

/** Whether a header under another names only a part of the amount: 其中：财政拨款. */
export function isPartOfMoney(key: string): boolean {
  return PART.test(key) || WHOLE.test(key);
}

/** What a column means by its header cells from top to bottom: the lowest says it, those above put it in its place. */
export function columnWords(texts: readonly string[]): readonly HeaderWord[] {
  const keys = texts.map(headerKey).filter((key) => key !== '');
  const leaf = keys.at(-1);
  if (leaf === undefined) return [];
  const parent = keys.slice(0, -1).join('');
  if (parent === '') return PART.test(leaf) ? [] : headerWords(leaf);
  if (WHOLE.test(leaf)) return headerWords(parent);
  if (PART.test(leaf)) return [];
  const joined = headerWords(parent + leaf);
  if (joined.some(({ isExact, field }) => isExact || field === 'reviewScore')) return joined;
  const alone = headerWords(leaf);
  if (PARTIAL_SCORES.test(parent)) return alone.filter(({ field }) => field !== 'score' && field !== 'grade');
  return alone.length > 0 ? alone : joined;
}

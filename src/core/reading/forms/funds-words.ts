import type { FundsField } from '../../book';
import { wordsOfHeader } from '../words/header-words';
import { squeezed } from '../words/squeezed';
import { indicatorWord } from './indicator-words';

const LONGEST = 30;
// 得分（20分*执行率）
const SCORE_OF_RATE = /^(?:自评)?得分\((?:满分)?[\d.]*分?[*×xX]?(?:预算|资金)?执行率(?:[*×xX][\d.]+分?)?\)$/;

/** The column of the funds block that a header stands for. */
export function fundsWord(text: string): FundsField | undefined {
  if (text.length > LONGEST) return undefined;
  if (SCORE_OF_RATE.test(squeezed(text))) return 'score';
  const indicator = indicatorWord(text);
  if (indicator?.field === 'weight' || indicator?.field === 'score') return indicator.field;
  for (const { field, strength, needs } of wordsOfHeader(text)) {
    if (needs !== undefined && strength < 3) continue;
    if (field === 'initialBudget' || field === 'adjustedBudget' || field === 'executed' || field === 'executionRate')
      return field;
  }
  return undefined;
}

const FUNDS =
  /资金|拨款|补助|^其他|其中|结转|结余|收入|总额|合计|总计|中央|省|市|县|区级|镇|财政|单位|自筹|债券|基金|预算|经费|专户|贷款/;
const NO_FUNDS = /管理情况|目标|情况说明|指标|合规性|及时性|准确性|科学性|规范性|责任|存在问题|完成情况/;

/** Whether a label is that of money: 年度资金总额, 其中：当年财政拨款, 其他资金. */
export function namesFunds(label: string): boolean {
  const bare = squeezed(label);
  return bare.length <= LONGEST && FUNDS.test(bare) && !NO_FUNDS.test(bare);
}

/** A row of another block: goals, the management of funds. */
export function namesOther(label: string): boolean {
  return NO_FUNDS.test(squeezed(label));
}

export function isTotalOfFunds(label: string): boolean {
  return /总额|合计|总计|总量|^(?:年度|项目|全年)?(?:总)?(?:资金|预算)(?:总?数)?$/.test(
    squeezed(label).replace(/\(.*\)$/, ''),
  );
}

/** A source of its own, whatever stands above it. */
export function isOwnSource(label: string): boolean {
  return /^(?:其他|上年|单位|自筹|财政专户|事业|社会|银行|非财政)|^(?:当年|本年)?财政(?:拨款|资金)/.test(
    squeezed(label),
  );
}

export function startsParts(label: string): boolean {
  return /^其中/.test(squeezed(label));
}

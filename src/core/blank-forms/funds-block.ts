import { formatCell } from '../address';
import type { CellStyle, OwnCell } from '../changes';
import {
  decimalOfMoney,
  divideRound,
  formatDecimal,
  formatPoints,
  percentOf,
  powerOfTen,
  rateOf,
  type Money,
  type Points,
} from '../money';
import { executionScore } from '../scoring';
import type { FormDraft } from './form-draft';
import { across, down, type SheetDraft } from './sheet-draft';

/** Columns of the funds block, each from its first to its last. */
export interface FundsPlaces {
  readonly initialBudget?: readonly [number, number];
  readonly adjustedBudget: readonly [number, number];
  readonly executed: readonly [number, number];
  readonly weight?: readonly [number, number];
  readonly rate: readonly [number, number];
  readonly score?: readonly [number, number];
}

const DASH = '—';
const INDENT = '\u3000\u3000\u3000';

/** 项目资金（万元）: header, total, and what it is made of. Returns the row below. */
export function fundsBlock(sheet: SheetDraft, top: number, draft: FormDraft): number {
  const { layout } = draft;
  const places = fundsPlaces(draft);
  const bottom = top + 1 + layout.sources.length;
  sheet.put(down(0, top, bottom), 'center', layout.isScored ? '项目资金\n（万元）' : '资金投入\n情况\n（万元）');
  sheet.put(across(top, 1, 2), 'center');
  header(sheet, top, draft);
  sheet.put(across(top + 1, 1, 2), 'text', '年度资金总额');
  totalRow(sheet, top + 1, { draft, places });
  layout.sources.forEach((label, index) => {
    const row = top + 2 + index;
    sheet.put(across(row, 1, 2), 'text', index === 0 ? label : INDENT + label);
    sourceRow(sheet, row, { draft, places });
  });
  return bottom + 1;
}

/** The cell with the points of the execution rate, and that with its score. */
export function executionCells(top: number, draft: FormDraft): { readonly weight: string; readonly score: string } {
  const { weight, score } = fundsPlaces(draft);
  const at = (place: readonly [number, number]): string => formatCell({ row: top + 1, column: place[0] });
  return { weight: at(weight!), score: at(score!) };
}

function fundsPlaces({ layout: { columns, isScored } }: FormDraft): FundsPlaces {
  const last = columns.length;
  if (!isScored) return { adjustedBudget: [3, 3], executed: [4, 4], rate: [5, last] };
  const weight = columns.findIndex(({ field }) => field === 'weight') + 1;
  const middle = 4 + (weight - 4) / 2;
  return {
    initialBudget: [3, 3],
    adjustedBudget: [4, middle - 1],
    executed: [middle, weight - 1],
    weight: [weight, weight],
    rate: [weight + 1, weight + 1],
    score: [weight + 2, last],
  };
}

function header(sheet: SheetDraft, row: number, draft: FormDraft): void {
  const { initialBudget, adjustedBudget, executed, weight, rate, score } = fundsPlaces(draft);
  const put = (place: readonly [number, number] | undefined, title: string): void => {
    if (place) sheet.put(across(row, ...place), 'center', title);
  };
  const weightTitle = draft.layout.columns.find(({ field }) => field === 'weight')?.title ?? '';
  put(initialBudget, '年初预算数');
  put(adjustedBudget, '全年预算数（A）');
  put(executed, '全年执行数（B）');
  put(weight, weightTitle);
  put(rate, score ? '执行率（B/A）' : '执行率（B/A×100%）');
  put(score, '得分');
}

interface Block {
  readonly draft: FormDraft;
  readonly places: FundsPlaces;
}

function totalRow(sheet: SheetDraft, row: number, { draft, places }: Block): void {
  const put = (place: readonly [number, number] | undefined, style: CellStyle, content: Partial<OwnCell>): void => {
    if (place) sheet.put(across(row, ...place), style, content);
  };
  const format = moneyFormat(draft);
  const budget = formatCell({ row, column: places.adjustedBudget[0] });
  const executed = formatCell({ row, column: places.executed[0] });
  put(places.initialBudget, 'amount', { ...amount(draft.initialBudget), format });
  put(places.adjustedBudget, 'amount', { ...amount(draft.adjustedBudget), format });
  put(places.executed, 'amount', { ...amount(draft.executed), format });
  put(places.weight, 'center', { value: Number(formatPoints(draft.executionWeight)) });
  put(places.rate, 'center', { ...rateOfDraft(draft, { budget, executed }), format: '0.00%' });
  if (!places.weight || !places.score) return;
  const weight = formatCell({ row, column: places.weight[0] });
  put(places.score, 'center', { ...scoreOfDraft(draft, { budget, executed, weight }), format: '0.00' });
}

function sourceRow(sheet: SheetDraft, row: number, { draft, places }: Block): void {
  const format = moneyFormat(draft);
  for (const place of [places.initialBudget, places.adjustedBudget, places.executed]) {
    if (place) sheet.put(across(row, ...place), 'amount', { format });
  }
  if (places.weight) sheet.put(across(row, ...places.weight), 'center', DASH);
  if (draft.layout.isScored) sheet.put(across(row, ...places.rate), 'center', DASH);
  else sheet.put(across(row, ...places.rate), 'center', { ...partRate(row, { draft, places }), format: '0.00%' });
  if (places.score) sheet.put(across(row, ...places.score), 'center', DASH);
}

/** The parts of a transfer payment have their own rates. */
function partRate(row: number, { draft, places }: Block): Pick<OwnCell, 'value' | 'formula'> {
  const budget = formatCell({ row, column: places.adjustedBudget[0] });
  const executed = formatCell({ row, column: places.executed[0] });
  const { layout, name, executionWeight, blocks } = draft;
  return rateOfDraft({ layout, name, executionWeight, blocks, atZeroBudget: 'not-applicable' }, { budget, executed });
}

function amount(money: Money | undefined): Pick<OwnCell, 'value'> {
  return money === undefined ? {} : { value: Number(formatDecimal(decimalOfMoney(money, '万元'))) };
}

/** As many decimals as the figures have, two at least. */
function moneyFormat({ initialBudget, adjustedBudget, executed }: FormDraft): string {
  const lengths = [initialBudget, adjustedBudget, executed].map((money) => {
    return money === undefined ? 0 : (formatDecimal(decimalOfMoney(money, '万元')).split('.')[1]?.length ?? 0);
  });
  return `#,##0.${'0'.repeat(Math.max(2, ...lengths))}`;
}

/** 执行率 = 全年执行数 ÷ 全年预算数; empty while one of them is. */
function rateOfDraft(
  { executed, adjustedBudget, atZeroBudget }: FormDraft,
  cells: { readonly budget: string; readonly executed: string },
): Pick<OwnCell, 'value' | 'formula'> {
  const atZero = atZeroBudget === 'score-zero' ? '0' : `"${DASH}"`;
  const quotient = `ROUND(${cells.executed}/${cells.budget},4)`;
  const formula = `IF(COUNT(${cells.executed},${cells.budget})<2,"",IF(${cells.budget}=0,${atZero},${quotient}))`;
  if (executed === undefined || adjustedBudget === undefined) return { formula, value: '' };
  const rate = rateOf(executed, adjustedBudget);
  if (!rate) return { formula, value: atZero === '0' ? 0 : DASH };
  const { units, scale } = percentOf(rate, 2);
  return { formula, value: Number(formatDecimal({ units, scale: scale + 2 })) };
}

/** 执行率得分 = round(min(执行率, 1) × 分值, 2). */
function scoreOfDraft(
  { executed, adjustedBudget, atZeroBudget, executionWeight }: FormDraft,
  cells: { readonly budget: string; readonly executed: string; readonly weight: string },
): Pick<OwnCell, 'value' | 'formula'> {
  const { budget, weight } = cells;
  const share = `ROUND(MIN(${cells.executed}/${budget},1)*${weight},2)`;
  const score =
    atZeroBudget === 'not-applicable'
      ? `IF(${budget}<=0,"${DASH}",IF(${cells.executed}<=0,0,${share}))`
      : `IF(MIN(${cells.executed},${budget})<=0,0,${share})`;
  const formula = `IF(COUNT(${cells.executed},${budget},${weight})<3,"",${score})`;
  if (executed === undefined || adjustedBudget === undefined) return { formula, value: '' };
  const rate = adjustedBudget > 0n ? rateOf(executed, adjustedBudget) : undefined;
  if (!rate) return { formula, value: atZeroBudget === 'not-applicable' ? DASH : 0 };
  return { formula, value: hundredths(executionScore(rate, executionWeight)) };
}

function hundredths(score: Points): number {
  return Number(formatDecimal({ units: divideRound(score, powerOfTen(4)), scale: 2 }));
}

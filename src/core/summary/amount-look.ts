import { MONEY_PLACES } from '../money';
import { decimalsOf, numberOf, type Fixed } from './fixed';
import type { Ledger, LedgerField, LedgerMoney } from './ledger';
import { LEDGER_MONEY } from './ledger';
import type { OwnColumn } from './own-table';

const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 6;
const LEAST_WIDTH = 12;
const LEDGER_TITLES: Readonly<Record<LedgerMoney, string>> = {
  initialBudget: '年初预算数',
  adjustedBudget: '预算金额（调整后）',
  executed: '全年执行数',
};

/** The columns of amounts that a ledger has, all with as many decimals as the longest amount needs. */
export function amountColumns(ledger: Ledger): (OwnColumn & { readonly field: LedgerMoney })[] {
  const fields = LEDGER_MONEY.filter((field) => ledger.fields.includes(field));
  const figures = fields.map((field) => figuresOf(ledger, field));
  const most = ledger.unit === '亿元' ? MONEY_PLACES.亿元 : MOST_DECIMALS;
  const decimals = longest(figures.flat(), most);
  const format = `#,##0.${'0'.repeat(Math.max(LEAST_DECIMALS, decimals))}`;
  return fields.map((field, index) => {
    const total = figures[index]!.reduce((sum, one) => sum + magnitude(one), 0n) as Fixed;
    return { field, title: LEDGER_TITLES[field], width: widthOf(total, format), style: 'amount', format };
  });
}

/** Scores with the decimals that the longest one needs. */
export function scoreFormat(ledger: Ledger): string {
  const decimals = longest(figuresOf(ledger, 'score'), 4);
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function magnitude(figure: bigint): bigint {
  return figure < 0n ? -figure : figure;
}

function figuresOf({ rows }: Ledger, field: LedgerField): Fixed[] {
  return rows.flatMap(({ cells }) => cells[field]?.figure ?? []);
}

function longest(figures: readonly Fixed[], most: number): number {
  let decimals = 0;
  for (const figure of figures) decimals = decimals < most ? decimalsOf(figure, decimals, most) : most;
  return decimals;
}

/** Wide enough for the total in bold, so that no ###### is printed. */
function widthOf(total: Fixed, format: string): number {
  const whole = Math.trunc(Math.abs(numberOf(total))).toString().length;
  const shown = whole + Math.floor((whole - 1) / 3) + (format.length - '#,##0'.length);
  return Math.max(LEAST_WIDTH, Math.ceil(shown * 1.15) + 3);
}

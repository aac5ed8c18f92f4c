import { formatCell, formatRange } from '../address';
import type { Book } from '../book';
import type { OwnSheet } from '../changes';
import { SHEET_NOTES } from '../words';
import { amountColumns, scoreFormat } from './amount-look';
import { numberOf } from './fixed';
import { gapNotes, unitLine, unitNotes, yearPrefix } from './head-lines';
import {
  LEDGER_MONEY,
  type Ledger,
  type LedgerBlock,
  type LedgerField,
  type LedgerMoney,
  type LedgerRow,
} from './ledger';
import type { LinkedCell } from './linked-cell';
import { allRows, amountSum } from './measures';
import { rateValue } from './rate-value';
import { mapInSteps } from '../steps';
import { ownSheet, type OwnColumn, type OwnTableRow } from './own-table';
import { widthForTexts } from './text-width';
import { tallyOf, type Tally } from './tally';

const COLUMNS: Readonly<Record<Exclude<LedgerField, LedgerMoney>, OwnColumn>> = {
  number: { title: '序号', width: 6, style: 'center', format: '0' },
  owner: { title: '主管部门（单位）', width: 26, style: 'text' },
  name: { title: '项目名称', width: 40, style: 'text' },
  rate: { title: '预算执行率', width: 11, style: 'rate', format: '0.00%' },
  score: { title: '自评得分', width: 9, style: 'score' },
  grade: { title: '自评等级', width: 9, style: 'center' },
  reason: { title: '偏差原因分析及改进措施', width: 30, style: 'text' },
  class: { title: '预算类型', width: 16, style: 'center' },
  tier: { title: '级次', width: 10, style: 'center' },
  list: { title: '所在表', width: 14, style: 'center' },
};

/** Columns of long texts are as wide as theirs need. */
const WIDTHS: Readonly<Partial<Record<LedgerField, readonly [least: number, most: number]>>> = {
  owner: [14, 36],
  name: [24, 48],
  reason: [24, 40],
  list: [10, 20],
};

/** 自评结果汇总: the list as it must be handed in, unit by unit, linked to the user's tables. */
export function* listSheet(ledger: Ledger, book: Book): Generator<void, OwnSheet, void> {
  const columns = yield* columnsOf(ledger);
  const numbered = yield* mapInSteps(ledger.rows, (row, index) => projectRow(ledger, row, index + 1));
  const rows = yield* withSubtotals(ledger, numbered);
  return yield* ownSheet({
    key: 'list',
    name: ledger.sheet,
    title: `${yearPrefix(ledger)}项目支出绩效自评结果汇总表`,
    unitLine: unitLine(ledger),
    columns,
    rows: [...rows, totalRow(ledger)],
    notes: [...unitNotes(ledger), ...gapNotes(ledger), ...copyNotes(book)],
    charts: [],
  });
}

/** The rows of each block, in order, and its subtotal where it has one. */
function* withSubtotals(ledger: Ledger, rows: readonly OwnTableRow[]): Generator<void, OwnTableRow[], void> {
  let next = 0;
  const blocks = yield* mapInSteps(ledger.blocks, (block) => {
    const own = rows.slice(next, (next += block.rows.length));
    return block.subtotalRow === undefined ? own : [...own, subtotalRow(ledger, block)];
  });
  yield;
  return blocks.flat();
}

function* columnsOf(ledger: Ledger): Generator<void, OwnColumn[], void> {
  const amounts = new Map(amountColumns(ledger).map((column) => [column.field as LedgerField, column]));
  yield;
  const columnOf = (field: LedgerField): OwnColumn => {
    const amount = amounts.get(field);
    if (amount) return amount;
    const column = COLUMNS[field as Exclude<LedgerField, LedgerMoney>];
    if (field === 'score') return { ...column, format: scoreFormat(ledger) };
    const bounds = WIDTHS[field];
    return bounds ? { ...column, width: widthForTexts(textsOf(ledger, field), bounds) } : column;
  };
  return yield* mapInSteps(ledger.fields, columnOf, 1);
}

function textsOf({ rows }: Ledger, field: LedgerField): string[] {
  return rows.flatMap(({ cells }) => {
    const value = cells[field]?.value;
    return typeof value === 'string' ? value : [];
  });
}

function projectRow({ fields }: Ledger, { cells }: LedgerRow, number: number): OwnTableRow {
  return { kind: 'row', cells: fields.map((field) => (field === 'number' ? { value: number } : cells[field])) };
}

function subtotalRow(ledger: Ledger, { owner, rows, subtotalRow: row }: LedgerBlock): OwnTableRow {
  const tally = tallyOf(rows, ledger.preset.grades);
  const top = rows[0]!.row;
  const bottom = rows.at(-1)!.row;
  const sumAbove = (field: LedgerMoney): LinkedCell => {
    const column = ledger.fields.indexOf(field);
    return {
      formula: `SUM(${formatRange({ top, left: column, bottom, right: column })})`,
      value: numberOf(tally.sums[field]),
    };
  };
  const sums = { label: `${owner!} 小计`, row: row!, tally, sumAbove, isRated: isRated(rows) };
  return { kind: 'subtotal', cells: sumCells(ledger, sums) };
}

function totalRow(ledger: Ledger): OwnTableRow {
  const tally = tallyOf(ledger.rows, ledger.preset.grades);
  const all = allRows(ledger, tally);
  const sumAbove = (field: LedgerMoney): LinkedCell => amountSum(ledger, all, field);
  const sums = { label: '总计', row: ledger.totalRow, tally, sumAbove, isRated: isRated(ledger.rows) };
  return { kind: 'total', cells: sumCells(ledger, sums) };
}

/** Whether all rows come from lists with both amounts: else the quotient of the sums would mean nothing. */
function isRated(rows: readonly LedgerRow[]): boolean {
  return rows.every(({ list: { columns } }) => columns.executed && columns.adjustedBudget);
}

interface Sums {
  readonly label: string;
  readonly row: number;
  readonly tally: Tally;
  readonly sumAbove: (field: LedgerMoney) => LinkedCell;
  readonly isRated: boolean;
}

function sumCells(
  { fields }: Ledger,
  { label, row, tally, sumAbove, isRated: hasRate }: Sums,
): (LinkedCell | undefined)[] {
  return fields.map((field) => {
    if (field === 'name') return { value: label };
    if (field === 'rate') return hasRate ? rateOfRow(fields, row, tally) : undefined;
    const money = LEDGER_MONEY.find((one) => one === field);
    return money && tally.states[money] ? sumAbove(money) : undefined;
  });
}

function rateOfRow(fields: readonly LedgerField[], row: number, { sums }: Tally): LinkedCell {
  const above = formatCell({ row, column: fields.indexOf('executed') });
  const below = formatCell({ row, column: fields.indexOf('adjustedBudget') });
  return {
    formula: `IF(${below}=0,"—",ROUND(${above}/${below},4))`,
    value: rateValue(sums.executed, sums.adjustedBudget),
  };
}

function copyNotes({ lists }: Book): string[] {
  const copies = lists.filter(({ isCopy }) => isCopy).map(({ sheet }) => sheet);
  return copies.length === 0 ? [] : [SHEET_NOTES.copies(copies)];
}

import type { FundsField } from '../../book';
import { isSecondOfMerge, textsOver } from '../header/header-texts';
import { fundsWord, isTotalOfFunds, namesFunds } from './funds-words';
import { rowsOf, shownIn, type Shown, type Window } from './window';

/** The header of a funds block. beside: each value stands right of its own label (预算数： | 100), not below. */
export interface FundsHeader {
  readonly top: number;
  readonly bottom: number;
  readonly isBeside: boolean;
  readonly columns: Readonly<Partial<Record<FundsField, number>>>;
}

const MAX_ROWS = 3;

/** The first header of funds in a window: at least two of budget, executed and rate. */
export function fundsHeaderIn(window: Window): FundsHeader | undefined {
  for (const row of rowsOf(window)) {
    const cells = shownIn(window, row).filter(({ text }) => isMoney(wordOf(window, text)));
    if (cells.length === 0) continue;
    const header = headerAt(window, row, cells);
    const money = Object.keys(header.columns).filter((field) => isMoney(field as FundsField));
    if (money.length >= 2) return header;
  }
  return undefined;
}

function wordOf({ grid }: Window, text: string): FundsField | undefined {
  return grid.told.by(fundsWord, text);
}

function isMoney(field: FundsField | undefined): boolean {
  return field !== undefined && field !== 'weight' && field !== 'score';
}

function headerAt(window: Window, row: number, known: readonly Shown[]): FundsHeader {
  const heads = known.filter((cell) => cell.bottom < row + MAX_ROWS && !coversFunds(window, cell));
  const bottom = Math.max(row, ...heads.map((cell) => cell.bottom));
  if (standsBeside(window, row))
    return { top: row, bottom: row - 1, isBeside: true, columns: columnsBeside(window, row) };
  const columns: Partial<Record<FundsField, number>> = {};
  const width = Math.min(window.right + 1, window.grid.sheet.rows.get(row)?.length ?? 0);
  for (let column = window.left; column < width; column += 1) {
    if (isSecondOfMerge(window.grid, bottom, column)) continue;
    // 年度预算数（万元） over 总额, 财政资金: it heads the labels, not amounts.
    if (window.grid.told.by(namesFunds, window.grid.text(bottom + 1, column))) continue;
    const texts = textsOver(window.grid, [row, bottom], column);
    const field = [texts.at(-1) ?? '', texts.join('')].flatMap((text) => wordOf(window, text) ?? [])[0];
    if (field !== undefined && columns[field] === undefined) columns[field] = column;
  }
  return { top: row, bottom, isBeside: false, columns };
}

/** 年度预算 merged down beside the rows of funds: a label of the block, not of a column. */
function coversFunds(window: Window, { row, bottom }: Shown): boolean {
  return rowsOf({ ...window, top: row + 1, bottom }).some((at) => {
    const cells = shownIn(window, at);
    const hasFigure = cells.some((cell) => typeof window.grid.cell(at, cell.column)?.value === 'number');
    return hasFigure || (cells[0] !== undefined && isTotalOfFunds(cells[0].text));
  });
}

/** Numbers or blanks between the labels: 全年预算数： | 100 | 全年执行数： | 98. */
function standsBeside(window: Window, row: number): boolean {
  const cells = shownIn(window, row);
  const labels = cells.filter(({ text }) => isMoney(wordOf(window, text)));
  const apart = labels.every((one, index) => {
    const next = labels[index + 1];
    return next === undefined || next.column > one.right + 1;
  });
  const numbers = cells.filter(({ row: at, column }) => typeof window.grid.cell(at, column)?.value === 'number');
  return apart && (numbers.length > 0 || labels.every(({ bare }) => bare.endsWith(':')));
}

function columnsBeside(window: Window, row: number): Partial<Record<FundsField, number>> {
  const columns: Partial<Record<FundsField, number>> = {};
  for (const { text, right } of shownIn(window, row)) {
    const field = wordOf(window, text);
    if (field !== undefined && columns[field] === undefined) columns[field] = right + 1;
  }
  return columns;
}

import { formatCell, formatRange, rangesOfRows, type CellAddress, type RangeAddress } from '../../address';
import { fundsTotal, type Form, type FundsRow } from '../../book';
import { formatPoints } from '../../money';
import type { ScoreCaps } from '../../presets';
import type { ScoreLine } from '../../scoring';
import { cellAt, type Sheet } from '../../snapshot';
import { spendingCells } from './execution-formula';
import { plainPoints } from './plain-cell';
import type { Settled } from './points-cell';

/** A line of the form with its score as it will stand. */
export interface SettledLine {
  readonly line: ScoreLine;
  readonly settled: Settled;
}

/** A cell of a sum, and the rows below that continue its line. */
export interface SummedCell {
  readonly at: CellAddress;
  readonly further: readonly number[];
}

/** I6,I11:I14: the score cells as few ranges, which no cell with anything else lies in. */
export function scoreRanges(lines: readonly SettledLine[], sheet: Sheet): string {
  const cells = lines.map(({ line, settled }) => ({
    at: settled.at,
    further: line.indicator?.continuationRows ?? [],
  }));
  return sumRanges(cells, sheet);
}

/** The cells as few ranges, from top to bottom. */
export function sumRanges(cells: readonly SummedCell[], sheet: Sheet): string {
  const columns = [...new Set(cells.map(({ at }) => at.column))];
  const ranges = columns.flatMap((column) => {
    const own = cells.filter(({ at }) => at.column === column);
    const isFree = (row: number) => cellAt(sheet, { row, column }) === undefined;
    return rangesOfRows(
      own.flatMap(({ at, further }) => [at.row, ...further.filter(isFree)]),
      column,
    );
  });
  return ranges
    .sort((a, b) => a.top - b.top)
    .map(rangeText)
    .join(',');
}

function rangeText(range: RangeAddress): string {
  return range.top === range.bottom ? formatCell({ row: range.top, column: range.left }) : formatRange(range);
}

/** A sum that stays empty until all scores are there: half a total is none. */
export function openSum(ranges: string, count: number): string {
  return `IF(COUNT(${ranges})<${count},"",SUM(${ranges}))`;
}

/** The execution rate is left out: what is left counts for 100, as long as its score is a dash. */
export function rescaledSum(ranges: string, lines: readonly SettledLine[]): string | undefined {
  const execution = lines.find(({ settled }) => settled.score === 'left-out');
  const others = lines.filter((one) => one !== execution);
  const weights = others.map(({ line }) => plainPoints(line.weight));
  const column = others[0]?.line.weight?.column;
  const isOneColumn = others.every(({ line }) => line.weight?.column === column);
  if (!execution || column === undefined || !isOneColumn || weights.includes(undefined)) return undefined;
  const rows = others.map(({ line }) => line.weight!.row);
  const full = rangesOfRows(rows, column).map(rangeText).join(',');
  const sum = `SUM(${ranges})`;
  return `IF(ISNUMBER(${formatCell(execution.settled.at)}),${sum},ROUND(${sum}/SUM(${full})*100,2))`;
}

/** A place's caps: IF(F6/E6<0.5,MIN(SUM(…),59),IF(F6/E6<0.6,…)); undefined where the amounts are no plain numbers. */
export function cappedSum(ranges: string, form: Form, caps: ScoreCaps): string | undefined {
  const total = fundsTotal(form);
  const cells = total && cellsOf(total, form);
  if (!cells) return undefined;
  const sum = `SUM(${ranges})`;
  const rising = [...caps.execution].sort((a, b) => a.below - b.below);
  const nested = rising.reduceRight((otherwise, { below }, index) => {
    const most = rising.slice(index).reduce((least, one) => (one.most < least ? one.most : least), rising[index]!.most);
    return `IF(${cells.executed}*100<${cells.budget}*${below},MIN(${sum},${formatPoints(most)}),${otherwise})`;
  }, sum);
  return `IF(N(${cells.budget})<=0,${sum},${nested})`;
}

function cellsOf(row: FundsRow, { funds }: Form) {
  return spendingCells(row, funds?.unit);
}

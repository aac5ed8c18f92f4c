import type { Item } from './item';
import type { Layout } from './layout';

const SAMPLE = 100;
const SURELY_PERCENT = 3;

/**
 * Whether plain numbers of the rate column are percent figures (95.13) rather than quotients (0.9513): what executed ÷ budget
 * says, row by row; else how large they are; else whether the header shows a percent sign.
 */
export function isPlainPercent(layout: Layout, items: readonly Item[]): boolean {
  const { columns, header, grid } = layout;
  const column = columns.executionRate?.column;
  if (column === undefined) return false;
  let [percents, quotients, largest] = [0, 0, 0];
  for (const { row } of items.filter(({ kind }) => kind === 'project').slice(0, SAMPLE)) {
    const cell = grid.cell(row, column);
    if (typeof cell?.value !== 'number' || cell.format?.includes('%')) continue;
    largest = Math.max(largest, Math.abs(cell.value));
    const exact = quotient(layout, row);
    // Amounts in two units (元 and 万元) give no rate at all.
    if (exact === undefined || exact === 0 || exact > SURELY_PERCENT || cell.value === 0) continue;
    if (Math.abs(cell.value - exact) < Math.abs(cell.value - exact * 100)) quotients += 1;
    else percents += 1;
  }
  if (percents !== quotients) return percents > quotients;
  if (largest > SURELY_PERCENT) return true;
  return largest === 0 && header.columns.some((one) => one.column === column && one.isPercent);
}

function quotient({ columns, grid }: Layout, row: number): number | undefined {
  const executed = grid.cell(row, columns.executed?.column ?? -1)?.value;
  const budget = grid.cell(row, columns.adjustedBudget?.column ?? -1)?.value;
  if (typeof executed !== 'number' || typeof budget !== 'number' || budget === 0) return undefined;
  return executed / budget;
}

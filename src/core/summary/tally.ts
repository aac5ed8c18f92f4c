import type { GradeScale } from '../presets';
import { bandNamed } from '../scoring';
import { NOTHING, add, type Fixed } from './fixed';
import { LEDGER_MONEY, type Grouping, type LedgerMoney, type LedgerRow } from './ledger';

/** What some rows come to. */
export interface Tally {
  count: number;
  readonly sums: Record<LedgerMoney, Fixed>;
  scoreSum: Fixed;
  scoreCount: number;
  /** By rank in the scale: the best grade first. */
  readonly grades: number[];
  /** Whether any of the rows comes from a list with such a column. */
  readonly states: Record<LedgerMoney, boolean>;
  /** Rows of a list with 全年执行数 that do not state it. */
  unexecuted: number;
}

/** Tallies by group, in the order in which the groups appear. */
export function talliesBy(rows: readonly LedgerRow[], grouping: Grouping, scale: GradeScale): Map<string, Tally> {
  const rankOf = gradeRanks(scale);
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const group = row.groups[grouping];
    if (group === undefined) continue;
    const tally = tallies.get(group) ?? emptyTally(scale);
    tallies.set(group, tally);
    count(tally, row, rankOf);
  }
  return tallies;
}

export function tallyOf(rows: readonly LedgerRow[], scale: GradeScale): Tally {
  const rankOf = gradeRanks(scale);
  const tally = emptyTally(scale);
  for (const row of rows) count(tally, row, rankOf);
  return tally;
}

/** Projects with a grade of the scale: those that count as evaluated. */
export function evaluated({ grades }: Tally): number {
  return grades.reduce((total, one) => total + one, 0);
}

function emptyTally({ bands }: GradeScale): Tally {
  const sums = Object.fromEntries(LEDGER_MONEY.map((field) => [field, NOTHING])) as Record<LedgerMoney, Fixed>;
  const states = { initialBudget: false, adjustedBudget: false, executed: false };
  return { count: 0, sums, states, scoreSum: NOTHING, scoreCount: 0, grades: bands.map(() => 0), unexecuted: 0 };
}

function count(tally: Tally, { cells, list }: LedgerRow, rankOf: (word: string) => number | undefined): void {
  tally.count += 1;
  for (const field of LEDGER_MONEY) {
    tally.sums[field] = add(tally.sums[field], cells[field]?.figure ?? NOTHING);
    tally.states[field] ||= list.columns[field] !== undefined;
  }
  if (list.columns.executed && cells.executed?.figure === undefined) tally.unexecuted += 1;
  if (cells.score?.figure !== undefined) {
    tally.scoreSum = add(tally.scoreSum, cells.score.figure);
    tally.scoreCount += 1;
  }
  const grade = cells.grade?.value;
  const rank = typeof grade === 'string' ? rankOf(grade) : undefined;
  if (rank !== undefined) tally.grades[rank]! += 1;
}

/** The rank in the scale of a grade as written, in any wording that the rules know; undefined for other words. */
export function gradeRanks(scale: GradeScale): (word: string) => number | undefined {
  const ranks = new Map<string, number | undefined>();
  return (word) => {
    if (!ranks.has(word)) ranks.set(word, rankOf(word, scale));
    return ranks.get(word);
  };
}

function rankOf(word: string, scale: GradeScale): number | undefined {
  const band = bandNamed(word, scale);
  return band && scale.bands.indexOf(band);
}

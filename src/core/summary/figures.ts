import type { Book, ListTable } from '../book';
import { formatMoney, formatPercent, rateOf, sum } from '../money';
import type { Preset } from '../presets';
import { bandNamed } from '../scoring';
import { summaryUnit } from './summary-unit';

/** A workbook's key figures, as JSON shows them: amounts and rates are strings. */
export interface SummaryFigures {
  readonly projects: number;
  /** As written in the grade columns, by the preset's labels. */
  readonly grades: Readonly<Record<string, number>>;
  /** 评优率 in percent, half up to two decimals; null where no project has a grade. */
  readonly excellentRate: string | null;
  /** In the lists' unit where they agree on one, else in 万元; null where no list has the column. */
  readonly adjustedBudget: string | null;
}

/** Over all lists but copies. */
export function summaryFigures(book: Book, preset: Preset): SummaryFigures {
  const lists = book.lists.filter(({ isCopy }) => !isCopy);
  const grades = gradeCounts(lists, preset);
  const counts = Object.values(grades);
  const evaluated = counts.reduce((total, one) => total + one, 0);
  const rate = rateOf(BigInt(counts[0] ?? 0), BigInt(evaluated));
  const hasBudget = lists.some(({ columns }) => columns.adjustedBudget);
  const budgets = lists.flatMap(({ projects }) =>
    projects.flatMap(({ adjustedBudget }) => adjustedBudget?.value ?? []),
  );
  return {
    projects: lists.reduce((total, { projects }) => total + projects.length, 0),
    grades,
    excellentRate: rate ? formatPercent(rate) : null,
    adjustedBudget: hasBudget ? formatMoney(sum(budgets), summaryUnit(lists)) : null,
  };
}

function gradeCounts(lists: readonly ListTable[], { grades: scale }: Preset): Record<string, number> {
  const counts = Object.fromEntries(scale.bands.map(({ label }) => [label, 0]));
  for (const { grade } of lists.flatMap(({ projects }) => projects)) {
    const band = grade?.value === undefined ? undefined : bandNamed(grade.value, scale);
    if (band) counts[band.label]! += 1;
  }
  return counts;
}

import type { OwnSheet } from '../changes';
import { BUDGET_CLASS_LABELS, BUDGET_CLASSES, TIER_LABELS, TIERS } from '../naming';
import { SHEET_NOTES } from '../words';
import { breakdown, type Measure } from './breakdown';
import {
  amountMeasures,
  BUDGET_SHARE,
  COUNT,
  EXCELLENT_RATE,
  EXECUTION_RATE,
  gradeMeasures,
  has,
  MEAN_SCORE,
} from './breakdown-measures';
import { gapNotes, unitLine, unitNotes, yearPrefix } from './head-lines';
import type { Grouping, Ledger } from './ledger';
import { ownSheet } from './own-table';
import { GROUPING_TITLES, sectionBy } from './sections';
import type { SheetKey } from './sheet-names';
import type { Tally } from './tally';

interface GroupedSheet {
  readonly key: SheetKey;
  readonly grouping: Grouping;
  readonly title: string;
  /** Names that come first, in this order. */
  readonly order?: readonly string[];
}

export const UNITS: GroupedSheet = { key: 'units', grouping: 'owner', title: '项目支出绩效自评分单位汇总表' };

export const TIERS_SHEET: GroupedSheet = {
  key: 'tiers',
  grouping: 'tier',
  title: '项目支出绩效自评分级次汇总表',
  order: TIERS.map((tier) => TIER_LABELS[tier]),
};

export const CLASSES: GroupedSheet = {
  key: 'classes',
  grouping: 'class',
  title: '项目支出绩效自评分预算类型汇总表',
  order: BUDGET_CLASSES.map((name) => BUDGET_CLASS_LABELS[name]),
};

/** One row a unit, tier or budget class: projects, amounts, rate, scores and grades, as far as the workbook has them. */
export function* groupedSheet(
  ledger: Ledger,
  name: string,
  { key, grouping, title, order }: GroupedSheet,
): Generator<void, OwnSheet, void> {
  const section = yield* sectionBy(ledger, grouping, order ? { order } : {});
  yield;
  const { columns, rows } = breakdown(ledger, [section], measuresOf(ledger, section.whole.tally));
  yield;
  return yield* ownSheet({
    key,
    name,
    title: `${yearPrefix(ledger)}${title}`,
    unitLine: unitLine(ledger),
    columns,
    rows,
    notes: [...unitNotes(ledger), ...outsideNotes(ledger, grouping), ...gapNotes(ledger)],
    charts: [],
  });
}

function measuresOf(ledger: Ledger, { states }: Tally): Measure[] {
  const isRated = ledger.lists.every(({ columns }) => columns.executed && columns.adjustedBudget);
  const isGraded = has(ledger, 'grade') && ledger.preset.grades.bands.length > 0;
  const amounts = amountMeasures(ledger).filter(({ id }) => states[id as keyof typeof states]);
  return [
    COUNT,
    ...amounts.flatMap((measure) => (measure.id === 'adjustedBudget' ? [measure, BUDGET_SHARE] : [measure])),
    ...(isRated ? [EXECUTION_RATE] : []),
    ...(has(ledger, 'score') ? [MEAN_SCORE] : []),
    ...(isGraded ? [...gradeMeasures(ledger), EXCELLENT_RATE] : []),
  ];
}

function outsideNotes({ rows }: Ledger, grouping: Grouping): string[] {
  const outside = rows.filter(({ groups }) => groups[grouping] === undefined);
  const lists = [...new Set(outside.map(({ groups }) => groups.list!))];
  if (lists.length === 0) return [];
  return [SHEET_NOTES.outside(lists, { count: outside.length, what: GROUPING_TITLES[grouping] })];
}

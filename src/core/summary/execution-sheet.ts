import type { OwnChart, OwnSheet } from '../changes';
import { SHEET_NOTES } from '../words';
import { breakdown, type Measure, type PlacedSection } from './breakdown';
import { amountMeasures, COUNT, EXECUTION_RATE, unspent, WITHOUT_EXECUTED } from './breakdown-measures';
import { unitLine, unitNotes, yearPrefix } from './head-lines';
import type { Ledger } from './ledger';
import { listLabels } from './list-label';
import { ownSheet, rowBelow } from './own-table';
import { listAndUnitSections, type OnlyLists } from './sections';

const CHART_ROWS = 16;
const CHART_COLUMNS = 6;
const MOST_BARS = 40;

/** 预算执行: budget, spent, left and rate, by list and by unit; only of the lists that state both amounts. */
export function* executionSheet(ledger: Ledger, name: string): Generator<void, OwnSheet, void> {
  const labels = listLabels(ledger.lists);
  const stating = ledger.lists.filter(({ columns }) => columns.executed && columns.adjustedBudget);
  const others = ledger.lists.filter((list) => !stating.includes(list)).map((list) => labels.get(list)!);
  const only: OnlyLists = others.length === 0 ? undefined : stating.map((list) => labels.get(list)!);
  const measures = measuresOf(ledger);
  const counted = yield* listAndUnitSections(ledger, only);
  const { columns, rows, sections } = breakdown(ledger, counted, measures);
  yield;
  const left = others.length === 0 ? [] : [SHEET_NOTES.withoutExecution(others)];
  const notes = [SHEET_NOTES.executionRate, ...unitNotes(ledger), ...left];
  return yield* ownSheet({
    key: 'execution',
    name,
    title: `${yearPrefix(ledger)}项目支出预算执行情况表`,
    unitLine: unitLine(ledger),
    columns,
    rows,
    notes,
    charts: [chartOf(sections.at(-1)!, measures, rowBelow({ rows, notes }))],
  });
}

function measuresOf(ledger: Ledger): Measure[] {
  const amounts = amountMeasures(ledger);
  const budget = amounts.find(({ id }) => id === 'adjustedBudget')!;
  return [COUNT, ...amounts, unspent(budget.column), EXECUTION_RATE, WITHOUT_EXECUTED];
}

/** The rate of each row; of the total alone where there are too many to tell apart. */
function chartOf({ firstRow, lastRow, totalRow }: PlacedSection, measures: readonly Measure[], top: number): OwnChart {
  const column = measures.indexOf(EXECUTION_RATE) + 1;
  const isMany = lastRow - firstRow + 1 > MOST_BARS;
  const [first, last] = isMany ? [totalRow, totalRow] : [firstRow, lastRow];
  const cells = (at: number) => ({ top: first, left: at, bottom: last, right: at });
  const header = { top: firstRow - 1, left: column, bottom: firstRow - 1, right: column };
  return {
    kind: 'column',
    title: '预算执行率',
    categories: cells(0),
    series: [{ name: header, values: cells(column) }],
    place: { top, left: 0, bottom: top + CHART_ROWS, right: CHART_COLUMNS },
    format: '0.00%',
  };
}

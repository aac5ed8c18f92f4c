import type { OwnChart, OwnSheet } from '../changes';
import { SHEET_NOTES } from '../words';
import { breakdown, type PlacedSection } from './breakdown';
import { COUNT, EXCELLENT_RATE, gradeMeasures, shareMeasures } from './breakdown-measures';
import { gapNotes, yearPrefix } from './head-lines';
import type { Ledger } from './ledger';
import { ownSheet, rowBelow } from './own-table';
import { listAndUnitSections } from './sections';

const HEADER_ROW = 2;
const CHART_ROWS = 16;
const MOST_SERIES = 6;
const FIRST_GRADE = 2;

/** 等级分布: how many of each grade, their shares, and 评优率, by list and by unit. */
export function* gradesSheet(ledger: Ledger, name: string): Generator<void, OwnSheet, void> {
  const measures = [COUNT, ...gradeMeasures(ledger), ...shareMeasures(ledger), EXCELLENT_RATE];
  const counted = yield* listAndUnitSections(ledger);
  const { columns, rows, sections } = breakdown(ledger, counted, measures);
  yield;
  const notes = [SHEET_NOTES.shares, ...gapNotes(ledger)];
  return yield* ownSheet({
    key: 'grades',
    name,
    title: `${yearPrefix(ledger)}项目支出绩效自评等级分布表`,
    unitLine: '单位：个',
    columns,
    rows,
    notes,
    charts: [chartOf(ledger, sections[0]!, rowBelow({ rows, notes }))],
  });
}

/** Columns by grade: one series a list where there are a few, else the total alone. */
function chartOf({ preset }: Ledger, { firstRow, lastRow, totalRow }: PlacedSection, top: number): OwnChart {
  const right = FIRST_GRADE + preset.grades.bands.length - 1;
  const isFew = lastRow - firstRow + 1 <= MOST_SERIES;
  const rows = isFew ? Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index) : [totalRow];
  return {
    kind: 'column',
    title: '等级分布（个）',
    categories: { top: HEADER_ROW, left: FIRST_GRADE, bottom: HEADER_ROW, right },
    series: rows.map((row) => ({
      name: { top: row, left: 0, bottom: row, right: 0 },
      values: { top: row, left: FIRST_GRADE, bottom: row, right },
    })),
    place: { top, left: 0, bottom: top + CHART_ROWS, right: right + 3 },
    format: '0',
  };
}

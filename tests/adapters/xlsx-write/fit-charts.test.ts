import { pageBreaks, withFittingCharts } from '../../../src/core/ours';
import type { OwnSheet } from '../../../src/core/changes';

/** A table of so many rows (18 points each; a page has 728) and a chart of 17 rows under it. */
function sheetOf(rows: number): OwnSheet {
  const place = { top: rows + 1, left: 0, bottom: rows + 17, right: 3 };
  const cell = { top: 2, left: 0, bottom: 2, right: 0 };
  return {
    key: 'grades',
    name: '等级分布',
    cells: Array.from({ length: rows }, (_, row) => ({ row, column: 0, value: row, style: 'text' as const })),
    widths: [10, 10, 10, 10],
    merges: [],
    charts: [{ kind: 'column', title: '图', categories: cell, series: [{ name: cell, values: cell }], place }],
    frozenRows: 3,
    print: { landscape: false, repeatRows: [0, 2] },
  };
}

test.each([
  ['room enough', 20, { height: 17, breaks: [] as number[] }],
  ['a little less: a lower chart', 28, { height: 11, breaks: [] }],
  ['no room for a chart that can be read', 34, { height: 17, breaks: [35] }],
  ['on the second page', 66, { height: 10, breaks: [] }],
])('%s', (_, rows, expected) => {
  const sheet = withFittingCharts(sheetOf(rows));
  const { top, bottom } = sheet.charts[0]!.place;
  expect({ height: bottom - top + 1, breaks: pageBreaks(sheet) }).toEqual(expected);
});

import type { OwnChart, OwnSheet } from '../changes';
import { roomBefore } from './page-breaks';
import { DEFAULT_HEIGHT } from './row-heights';

// Below that a chart's columns and labels cannot be read.
const LEAST_ROWS = 9;
// Programs do not measure rows quite alike.
const SPARE = 2 * DEFAULT_HEIGHT;

/** A sheet whose charts are made as low as the rest of their page asks, where that leaves them legible; else they begin a page. */
export function withFittingCharts(sheet: OwnSheet): OwnSheet {
  return sheet.charts.length === 0 ? sheet : { ...sheet, charts: sheet.charts.map((chart) => fitting(chart, sheet)) };
}

function fitting(chart: OwnChart, sheet: OwnSheet): OwnChart {
  const { top, bottom } = chart.place;
  const rows = Math.floor((roomBefore(sheet, top) - SPARE) / DEFAULT_HEIGHT);
  if (rows >= bottom - top + 1 || rows < LEAST_ROWS) return chart;
  return { ...chart, place: { ...chart.place, bottom: top + rows - 1 } };
}

import { formatCell, formatRange, type RangeAddress } from '../../../core/address';
import type { OwnChart, OwnSheet } from '../../../core/changes';
import { CHART_LINES, chartColour, chartName, MOST_LABELS } from '../../../core/ours';
import { ACTION_BYTES, type Step } from '../writing/step';

const KINDS = { column: 'ColumnClustered', bar: 'BarClustered', pie: 'Pie' } as const;
const FONT = '宋体';

/** Excel's own charts, which the user can change at will. */
export function chartsOf(sheet: OwnSheet): Step[] {
  return sheet.charts.map((chart, index) => ({
    bytes: (40 + 12 * chart.series.length) * ACTION_BYTES,
    places: [],
    queue({ worksheet }) {
      const home = worksheet(sheet.name);
      const drawn = added(home, chart);
      drawn.name = chartName(index);
      addSeries(drawn, home, { chart, sheet });
      place(drawn, chart);
      write(drawn, chart);
      if (chart.kind === 'pie') labelShares(drawn, chart);
      else label(drawn, chart);
      if (chart.kind === 'pie') colourSlices(drawn, chart);
      else drawAxes(drawn, { chart, sheet });
    },
  }));
}

function added(worksheet: Excel.Worksheet, { kind, series }: OwnChart): Excel.Chart {
  const values = series[0]!.values;
  const seriesBy = values.right > values.left ? 'Rows' : 'Columns';
  return worksheet.charts.add(KINDS[kind], worksheet.getRange(formatRange(values)), seriesBy);
}

interface Drawing {
  readonly chart: OwnChart;
  readonly sheet: OwnSheet;
}

/** The first series came with the chart. */
function addSeries(drawn: Excel.Chart, worksheet: Excel.Worksheet, { chart, sheet }: Drawing): void {
  const shown = chart.kind === 'pie' ? chart.series.slice(0, 1) : chart.series;
  for (const [index, { name, values }] of shown.entries()) {
    const title = textAt(sheet, name);
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(title);
    series.name = title;
    series.setValues(worksheet.getRange(formatRange(values)));
    series.setXAxisValues(worksheet.getRange(formatRange(chart.categories)));
    if (chart.kind === 'pie') continue;
    series.format.fill.setSolidColor(`#${chartColour(index)}`);
    series.gapWidth = 60;
  }
}

function textAt({ cells }: OwnSheet, { top, left }: RangeAddress): string {
  const value = cells.find(({ row, column }) => row === top && column === left)?.value ?? '';
  return typeof value === 'object' ? value.error : String(value);
}

function place(drawn: Excel.Chart, { place: { top, left, bottom, right } }: OwnChart): void {
  drawn.setPosition(formatCell({ row: top, column: left }), formatCell({ row: bottom, column: right }));
}

function write(drawn: Excel.Chart, chart: OwnChart): void {
  drawn.title.text = chart.title;
  dress(drawn.title.format.font, 12);
  drawn.title.format.font.bold = true;
  const hasLegend = chart.kind === 'pie' || chart.series.length > 1;
  drawn.legend.visible = hasLegend;
  if (hasLegend) drawn.legend.position = 'Bottom';
}

function dress(font: Excel.ChartFont, size: number): void {
  font.name = FONT;
  font.size = size;
  font.color = `#${CHART_LINES.text}`;
}

function label({ dataLabels }: Excel.Chart, { categories, series, format }: OwnChart): void {
  if (countOf(categories) * series.length > MOST_LABELS) return;
  showOnly(dataLabels, 'showValue');
  dataLabels.numberFormat = format ?? 'General';
}

/** Slices are labelled with their share unless the chart says how its values are to be shown. */
function labelShares({ dataLabels }: Excel.Chart, { format }: OwnChart): void {
  showOnly(dataLabels, format === undefined ? 'showPercentage' : 'showValue');
  dataLabels.numberFormat = format ?? '0.0%';
}

function showOnly(labels: Excel.ChartDataLabels, shown: 'showValue' | 'showPercentage'): void {
  labels.showValue = shown === 'showValue';
  labels.showPercentage = shown === 'showPercentage';
  labels.showSeriesName = false;
  labels.showCategoryName = false;
  labels.showLegendKey = false;
  labels.position = 'OutsideEnd';
  dress(labels.format.font, 9);
}

function colourSlices(drawn: Excel.Chart, { series }: OwnChart): void {
  const { points } = drawn.series.getItemAt(0);
  for (let index = 0; index < countOf(series[0]!.values); index += 1) {
    points.getItemAt(index).format.fill.setSolidColor(`#${chartColour(index)}`);
  }
}

/** Bars that lie read from the top down, as the table does. Bars start at zero, or their lengths would mislead. */
function drawAxes({ axes }: Excel.Chart, { chart, sheet }: Drawing): void {
  const { categoryAxis, valueAxis } = axes;
  if (!isBelowZero(chart, sheet)) valueAxis.minimum = 0;
  valueAxis.numberFormat = chart.format ?? 'General';
  valueAxis.majorGridlines.format.line.color = `#${CHART_LINES.grid}`;
  categoryAxis.format.line.color = `#${CHART_LINES.axis}`;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.majorTickMark = 'None';
    dress(axis.format.font, 9);
  }
  if (chart.kind !== 'bar') return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}

function isBelowZero({ series }: OwnChart, { cells }: OwnSheet): boolean {
  return cells.some(({ row, column, value }) => {
    if (typeof value !== 'number' || value >= 0) return false;
    return series.some(({ values: { top, left, bottom, right } }) => {
      return row >= top && row <= bottom && column >= left && column <= right;
    });
  });
}

function countOf({ top, left, bottom, right }: RangeAddress): number {
  return (bottom - top + 1) * (right - left + 1);
}

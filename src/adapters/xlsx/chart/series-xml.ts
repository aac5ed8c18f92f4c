import type { OwnChart } from '../../../core/changes';
import { MOST_LABELS } from '../../../core/ours';
import { escapeXml } from '../../package';
import type { ChartData } from './chart-data';
import { fillXml, textXml } from './chart-looks';

type Series = OwnChart['series'][number];

/** One series of a bar or column chart, by its place among the others. */
export function seriesXml(chart: OwnChart, index: number, data: ChartData): string {
  const series = chart.series[index]!;
  const bars = data.count(chart.categories) * chart.series.length;
  const labels = bars > MOST_LABELS ? '' : labelsXml(shownLabel('showVal', chart.format), '<c:dLblPos val="outEnd"/>');
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${data.texts(series.name)}</c:tx>`;
  return `<c:ser>${head}${fillXml(index)}<c:invertIfNegative val="0"/>${labels}${valuesXml(chart, series, data)}</c:ser>`;
}

/** The slices of a pie; labelled with their share unless the chart says how its values are to be shown. */
export function pieSeriesXml(chart: OwnChart, series: Series, data: ChartData): string {
  const slices = Array.from({ length: data.count(series.values) }, (_, index) => {
    return `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${fillXml(index)}</c:dPt>`;
  });
  const label = chart.format === undefined ? shownLabel('showPercent', '0.0%') : shownLabel('showVal', chart.format);
  const head = `<c:idx val="0"/><c:order val="0"/><c:tx>${data.texts(series.name)}</c:tx>`;
  return `<c:ser>${head}${slices.join('')}${labelsXml(label, '<c:dLblPos val="outEnd"/>')}${valuesXml(chart, series, data)}</c:ser>`;
}

function valuesXml(chart: OwnChart, series: Series, data: ChartData): string {
  return `<c:cat>${data.texts(chart.categories)}</c:cat><c:val>${data.numbers(series.values)}</c:val>`;
}

interface ShownLabel {
  readonly format: string;
  readonly flag: 'showVal' | 'showPercent';
}

function shownLabel(flag: ShownLabel['flag'], format = 'General'): ShownLabel {
  return { flag, format };
}

const FLAGS = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

function labelsXml({ format, flag }: ShownLabel, position: string): string {
  const flags = FLAGS.map((name) => `<c:${name} val="${name === flag ? 1 : 0}"/>`);
  return `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(900)}${position}${flags.join('')}</c:dLbls>`;
}

import type { OwnChart } from '../../../core/changes';
import { escapeXml } from '../../package';
import { CHART, DRAWING, OFFICE_RELATIONS, XML_HEAD } from '../text/namespaces';
import { axesXml } from './axes-xml';
import type { ChartData } from './chart-data';
import { runXml, textXml } from './chart-looks';
import { pieSeriesXml, seriesXml } from './series-xml';

/** A chart part: Excel's own kind of chart, which the user can change at will. */
export function chartXml(chart: OwnChart, data: ChartData): string {
  const hasLegend = chart.kind === 'pie' || chart.series.length > 1;
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/>',
    `<c:plotArea><c:layout/>${chart.kind === 'pie' ? pieXml(chart, data) : barsXml(chart, data)}</c:plotArea>`,
    hasLegend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900)}</c:legend>` : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>',
    `${textXml(900)}</c:chartSpace>`,
  ].join('');
}

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:pPr>${runXml('defRPr', 1200, true)}</a:pPr><a:r>${runXml('rPr', 1200, true)}<a:t>${escapeXml(title)}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function pieXml(chart: OwnChart, data: ChartData): string {
  const series = chart.series.slice(0, 1).map((one) => pieSeriesXml(chart, one, data));
  return `<c:pieChart><c:varyColors val="1"/>${series.join('')}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function barsXml(chart: OwnChart, data: ChartData): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, data));
  return [
    `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    ...series,
    '<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    axesXml(
      chart,
      chart.series.some(({ values }) => data.isBelowZero(values)),
    ),
  ].join('');
}

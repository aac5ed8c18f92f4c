import type { OwnSheet } from '../../../core/changes';
import type { OpcPackage } from '../../package';
import { ChartData } from '../chart/chart-data';
import { chartXml } from '../chart/chart-xml';
import { drawingXml } from '../chart/drawing-xml';
import { OFFICE_RELATIONS } from '../text/namespaces';
import { freePart, slug } from '../workbook/free-part';
import type { Vacant } from '../workbook/renew-sheet';
import { sheetXml, type FormatIndex } from './sheet-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

export interface Content {
  readonly sheet: OwnSheet;
  readonly formatIndex: FormatIndex;
}

/** Writes the content of a sheet of ours into its part, and its charts into parts of their own. */
export function fillOwnSheet(pkg: OpcPackage, { part, loose }: Vacant, { sheet, formatIndex }: Content): void {
  const drawing = sheet.charts.length === 0 ? undefined : addDrawing(pkg, { part, loose }, sheet);
  pkg.set(part, sheetXml(sheet, formatIndex, drawing));
  for (const unused of loose) pkg.remove(unused);
}

/** Gives the relationship from the sheet to the drawing. */
function addDrawing(pkg: OpcPackage, { part: sheetPart, loose }: Vacant, sheet: OwnSheet): string {
  const folder = sheetPart.replace(/[^/]*\/[^/]*$/, '');
  const part = freePart(pkg, `${folder}drawings/jihe-${slug(sheet.key)}`, loose);
  pkg.set(part, '', DRAWING_TYPE);
  const data = new ChartData(sheet);
  const charts = sheet.charts.map((chart, index) => {
    const chartPart = freePart(pkg, `${folder}charts/jihe-${slug(sheet.key)}-${index + 1}`, loose);
    pkg.set(chartPart, chartXml(chart, data), CHART_TYPE);
    return { ...chart, relationship: pkg.relate(part, { type: `${OFFICE_RELATIONS}/chart`, target: chartPart }) };
  });
  pkg.set(part, drawingXml(charts));
  return pkg.relate(sheetPart, { type: `${OFFICE_RELATIONS}/drawing`, target: part });
}

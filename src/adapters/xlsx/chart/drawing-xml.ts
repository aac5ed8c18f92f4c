import type { OwnChart } from '../../../core/changes';
import { chartName } from '../../../core/ours';
import { escapeXml } from '../../package';
import { CHART, DRAWING, OFFICE_RELATIONS, SHEET_DRAWING, XML_HEAD } from '../text/namespaces';

/** The drawing part of a sheet: its charts over the cells they cover, each by its relationship. */
export function drawingXml(charts: readonly (OwnChart & { readonly relationship: string })[]): string {
  const anchors = charts.map(anchorXml).join('');
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors}</xdr:wsDr>`;
}

function anchorXml(
  { place, title, relationship }: OwnChart & { readonly relationship: string },
  index: number,
): string {
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    cornerXml('from', place.top, place.left),
    cornerXml('to', place.bottom + 1, place.right + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${chartName(index)}" descr="${escapeXml(title)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE_RELATIONS}" r:id="${relationship}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function cornerXml(corner: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${corner}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${corner}>`;
}

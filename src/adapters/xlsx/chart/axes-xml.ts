import type { OwnChart } from '../../../core/changes';
import { escapeXml } from '../../package';
import { lineXml, textXml } from './chart-looks';

/** Bars that lie read from the top down, as the table does. Bars start at zero, or their lengths would mislead. */
export function axesXml({ kind, format }: OwnChart, isBelowZero: boolean): string {
  const isLying = kind === 'bar';
  const direction = `<c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>`;
  return [
    `<c:catAx><c:axId val="1"/>${direction}<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="low"/>${lineXml('BFBFBF')}${textXml(900)}`,
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${isBelowZero ? '' : '<c:min val="0"/>'}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isLying ? 'b' : 'l'}"/><c:majorGridlines>${lineXml('E4E4E4')}</c:majorGridlines>`,
    `<c:numFmt formatCode="${escapeXml(format ?? 'General')}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${lineXml('FFFFFF')}${textXml(900)}`,
    `<c:crossAx val="1"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

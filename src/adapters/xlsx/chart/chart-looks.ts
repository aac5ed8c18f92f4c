import { chartColour } from '../../../core/ours';

export function fillXml(index: number): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${chartColour(index)}"/></a:solidFill></c:spPr>`;
}

/** Properties of text; size in hundredths of a point. */
export function textXml(size: number, isBold = false): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml('defRPr', size, isBold)}</a:pPr>` +
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
  );
}

export function runXml(element: string, size: number, isBold: boolean): string {
  const language = element === 'rPr' ? ' lang="zh-CN"' : '';
  return (
    `<a:${element}${language} sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="404040"/></a:solidFill>` +
    `<a:latin typeface="宋体"/><a:ea typeface="宋体"/></a:${element}>`
  );
}

export function lineXml(rgb: string): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill></a:ln></c:spPr>`;
}

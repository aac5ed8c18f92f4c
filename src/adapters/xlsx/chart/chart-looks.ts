/** Calm colours that can be told apart on a black-and-white print too. */
const COLOURS = ['4472C4', 'A9C4E8', 'F0A860', '8E8E8E', '6FAE7D', 'C9C9C9', '2F5597', 'E3C77B'];

export function colour(index: number): string {
  return COLOURS[index % COLOURS.length]!;
}

export function fillXml(index: number): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour(index)}"/></a:solidFill></c:spPr>`;
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

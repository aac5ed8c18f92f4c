import { plain } from '../naming';

// Small forms and look-alikes that have no full-width counterpart.
const ALIKE: Readonly<Record<string, string>> = {
  '﹪': '%',
  '٪': '%',
  '﹥': '>',
  '﹤': '<',
  '﹦': '=',
  '﹣': '-',
  '−': '-',
  '〉': '>',
  '〈': '<',
  '≧': '≥',
  '⩾': '≥',
  '≮': '≥',
  '≦': '≤',
  '⩽': '≤',
  '≯': '≤',
};
const ALIKES = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
const GAP_IN_DIGITS = /\d[ \t\u00a0\u3000\r\n]+\d/;
const GROUPED_BY_SPACES = /^\D*\d{1,3}(?:[ \u00a0\u3000]\d{3})+(?!\d)(?:\.\d+)?\D*$/;
const END = /[。；;，,、.]+$/;
// Cheap, for it is asked of every text: most are even as they are.
const UNEVEN = new RegExp(`[${Object.keys(ALIKE).join('')}]|^[<>=]|m[23]|[。；;，,、.]$`);

/** A cell's text evened out for reading: half-width, no spaces, one sign for each operator, no full stop. */
export function measureText(text: string): string {
  const said = plain(text);
  if (!UNEVEN.test(said)) return said;
  return said
    .replace(ALIKES, (sign) => ALIKE[sign]!)
    .replace(/^(?:>=|=>)/, '≥')
    .replace(/^(?:<=|=<)/, '≤')
    .replace(/(k?m)2(?!\d)/g, '$1²')
    .replace(/(m)3(?!\d)/g, '$1³')
    .replace(END, '');
}

/** Two figures with only a space between them: "10 20" is not 1020, though "1 234" is 1234. */
export function hasLooseFigures(text: string): boolean {
  return GAP_IN_DIGITS.test(text) && !GROUPED_BY_SPACES.test(text);
}

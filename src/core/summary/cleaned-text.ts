import { quoted } from './quoted';

/** A formula over one cell, and what it gives. */
export interface Evaluated {
  readonly formula: string;
  readonly value: string;
}

const WIDE_DIGITS = '０１２３４５６７８９';
const WIDE_SIGNS: Readonly<Record<string, string>> = { '．': '.', '－': '-', '＋': '+', '−': '-' };
const MOST_NESTED = 40;

/** A formula that makes of the cell's text what it means: without line breaks, outer spaces, or any spaces; undefined where none does. */
export function cleaned(cell: string, text: string, meaning: string): Evaluated | undefined {
  const candidates = [
    substituted(cell, text, (character) => (/[\r\n]/.test(character) ? '' : undefined)),
    { formula: `TRIM(${cell})`, value: text.replace(/^ +| +$/g, '').replace(/ +/g, ' ') },
    substituted(cell, text, (character) => (/\s/.test(character) ? '' : undefined)),
  ];
  return candidates.find((candidate) => candidate?.value === meaning);
}

/** Only digits, point and sign of the cell's text, full-width ones narrowed: "１,２３４.5元" → "1234.5". */
export function digitsOnly(cell: string, text: string): Evaluated | undefined {
  return substituted(cell, text, (character) => {
    if (/[\d.+-]/.test(character)) return undefined;
    const digit = WIDE_DIGITS.indexOf(character);
    return digit >= 0 ? String(digit) : (WIDE_SIGNS[character] ?? '');
  });
}

function substituted(
  cell: string,
  text: string,
  replacement: (character: string) => string | undefined,
): Evaluated | undefined {
  let formula = cell;
  let value = text;
  const characters = [...new Set(text)].filter((character) => replacement(character) !== undefined);
  if (characters.length > MOST_NESTED) return undefined;
  for (const character of characters) {
    const by = replacement(character)!;
    formula = `SUBSTITUTE(${formula},${constant(character)},${quoted(by)})`;
    value = value.replaceAll(character, by);
  }
  return { formula, value };
}

/** A line break cannot stand in a formula's text constant in every program. */
function constant(character: string): string {
  const code = character.charCodeAt(0);
  return code < 32 ? `CHAR(${code})` : quoted(character);
}

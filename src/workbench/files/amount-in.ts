/** A number with the format that shows it as it was written. */
interface Amount {
  readonly value: number;
  readonly format: string;
}

// What begins with 0 is a code, and what has more than 15 digits would lose some.
const PLAIN = /^-?(0|[1-9]\d{0,14})(\.(\d{1,10}))?$/;
const GROUPED = /^-?[1-9]\d{0,2}(,\d{3}){1,4}(\.(\d{1,10}))?$/;
const PERCENT = /^-?(0|[1-9]\d{0,5})(\.(\d{1,8}))?%$/;
const MOST_DIGITS = 15;

/** The amount or rate that a cell of a text file holds; undefined for all else, which stays the text that it is. */
export function amountIn(text: string): Amount | undefined {
  const trimmed = text.trim();
  if (trimmed.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  const plain = PLAIN.exec(trimmed);
  if (plain) return { value: Number(trimmed), format: `0${decimals(plain[3])}` };
  const grouped = GROUPED.exec(trimmed);
  if (grouped) return { value: Number(trimmed.replaceAll(',', '')), format: `#,##0${decimals(grouped[3])}` };
  const percent = PERCENT.exec(trimmed);
  if (percent) return { value: hundredth(trimmed.slice(0, -1)), format: `0${decimals(percent[3])}%` };
  return undefined;
}

function decimals(digits: string | undefined): string {
  return digits === undefined ? '' : `.${'0'.repeat(digits.length)}`;
}

// The nearest number to the hundredth, which a division of the nearest number to the whole need not be.
function hundredth(text: string): number {
  return Number(`${text}e-2`);
}

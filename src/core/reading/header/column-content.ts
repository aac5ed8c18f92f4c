import type { Grid } from '../grid';
import { numberInText } from '../cells/number-in-text';
import type { HeaderWord } from '../words/header-words';

/** What the first cells of a column hold, counted. */
export interface ColumnContent {
  readonly numbers: number;
  readonly texts: number;
  /** Steps of exactly 1 from one number to the next. */
  readonly steps: number;
  readonly classes: number;
  readonly tiers: number;
  readonly units: number;
  readonly largest: number;
  readonly hasPercent: boolean;
}

const SAMPLE_ROWS = 80;
const CLASS = /公共预算|基金|国有资本|财政专户/;
const TIER =
  /^(?:中央|国家|省|市|区|县|自治区|本)(?:级|本级|直|区)?(?:资金|财政)?$|^(?:区县|县区|县（区）|区（县）)级?/;

/** Counts over the cells under a header. */
export function contentOf(grid: Grid, bottom: number, column: number): ColumnContent {
  const counts = { numbers: 0, texts: 0, steps: 0, classes: 0, tiers: 0, units: 0, largest: 0, hasPercent: false };
  let last: number | undefined;
  const from = grid.indexOf(bottom + 1);
  for (const row of grid.rowNumbers.slice(from, from + SAMPLE_ROWS)) {
    const cell = grid.cell(row, column);
    const value = cell?.value;
    counts.hasPercent ||= (cell?.format ?? (typeof value === 'string' ? value : '')).includes('%');
    const number = typeof value === 'number' ? value : typeof value === 'string' ? numeric(value) : undefined;
    if (number !== undefined) {
      counts.numbers += 1;
      counts.largest = Math.max(counts.largest, Math.abs(number));
      if (last !== undefined && number === last + 1) counts.steps += 1;
      last = number;
    } else if (typeof value === 'string' && !/^[/\\—\-－\s]*$/.test(value)) {
      counts.texts += 1;
      if (CLASS.test(value)) counts.classes += 1;
      if (TIER.test(value.trim())) counts.tiers += 1;
      if (/^(?:[亿万千]?元|个|人|%)$/.test(value.trim())) counts.units += 1;
    }
  }
  return counts;
}

function numeric(text: string): number | undefined {
  const found = numberInText(text);
  return found && Number(found.decimal.units) / 10 ** found.decimal.scale;
}

/** Whether the values fit what a header only hints at; an empty column fits everything but counting, classes and tiers. */
export function bearsOut(content: ColumnContent, needs: NonNullable<HeaderWord['needs']>): boolean {
  const { numbers, texts, steps, classes, tiers, units } = content;
  switch (needs) {
    case 'number':
      return numbers >= texts;
    case 'text':
      return texts >= numbers && units * 2 <= texts;
    case 'counting':
      return numbers > 0 && steps * 2 >= numbers - 1;
    case 'class':
      return classes * 2 > texts;
    case 'tier':
      return tiers * 2 > texts;
    case 'unit':
      return units > 0;
  }
}

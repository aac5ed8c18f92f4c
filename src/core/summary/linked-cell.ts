import { formatAbsolute, quoteSheetName, rangeOfCell, type CellAddress } from '../address';
import type { Reading } from '../book';
import { formatDecimal, parseDecimal, decimalOf, type Decimal } from '../money';
import { cellAt, isError, type CellValue, type Sheet } from '../snapshot';
import { cleaned, digitsOnly } from './cleaned-text';
import { fixedOf, fixedOfNumber, numberOf, type Fixed } from './fixed';

/** A cell of ours that repeats one of the user's: a link where it can be one, and what it gives. */
export interface LinkedCell {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The figure, exactly, where it is one: what sums add up. */
  readonly figure?: Fixed;
}

const BROKEN = '错误值';
const NO_CELL: LinkedCell = {};
const PLAIN_SCALE = 10;

/** A sheet of the user's to link to. */
export interface LinkedSheet {
  readonly sheet: Sheet;
  /** Its name as formulas write it, with the exclamation mark. */
  readonly prefix: string;
}

export function linkedSheet(sheet: Sheet): LinkedSheet {
  return { sheet, prefix: `${quoteSheetName(sheet.name)}!` };
}

/** The reference to a cell of the user's, for formulas: 本级项目!$D$4, which sorting our sheet leaves in place. */
function reference({ prefix }: LinkedSheet, at: CellAddress): string {
  return prefix + formatAbsolute(rangeOfCell(at));
}

/** A figure of the user's × 10^shift; `exact` is what it was understood to say in his own unit. */
export function linkedFigure(
  sheet: LinkedSheet,
  reading: Reading<unknown> | undefined,
  { shift, exact }: { readonly shift: number; readonly exact: Decimal | undefined },
): LinkedCell {
  if (!reading) return NO_CELL;
  const cell = reference(sheet, reading);
  const stored = reading.cell?.value;
  if (reading.state === 'blank') return blankLink(reading, cell, shift);
  if (reading.state === 'error') return { formula: `IFERROR(${scaled(cell, shift)},"${BROKEN}")`, value: BROKEN };
  if (!exact) return stored === undefined ? NO_CELL : { formula: cell, value: stored };
  return typeof stored === 'number'
    ? numberLink(cell, stored, { shift, exact })
    : textLink(cell, stored, { shift, exact });
}

interface Meaning {
  readonly shift: number;
  readonly exact: Decimal;
}

function numberLink(cell: string, stored: number, { shift, exact }: Meaning): LinkedCell {
  // Digits below the smallest coin are kept: the sheet's own sums keep them too.
  const places = shift + scaleOfFormat(stored, exact);
  const figure = fixedOfNumber(stored, places);
  return { formula: scaled(cell, places), value: places === 0 ? stored : numberOf(figure), figure };
}

/** Nearly always the number means what it says. */
function scaleOfFormat(stored: number, { units, scale }: Decimal): number {
  if (scale <= PLAIN_SCALE && Math.round(stored * 10 ** scale) === Number(units)) return 0;
  return scaleBetween(decimalOf(stored), { units, scale }) ?? 0;
}

function textLink(cell: string, stored: CellValue | undefined, { shift, exact }: Meaning): LinkedCell {
  const figure = fixedOf(exact, shift);
  const digits = typeof stored === 'string' ? digitsOnly(cell, stored) : undefined;
  const number = digits && parseDecimal(digits.value);
  const places = number && scaleBetween(number, exact);
  const formula = places === undefined ? {} : { formula: scaled(`VALUE(${digits!.formula})`, shift + places) };
  return { ...formula, value: numberOf(figure), figure };
}

const NEAR = [0, 2, -1, -2, -3, -4, -8, 1, 3, 4, 8];

/** The power of ten by which a stored number was understood: a format may show thousands, a text may carry its own unit. */
function scaleBetween(stored: Decimal, meant: Decimal): number | undefined {
  return NEAR.find((places) => {
    const moved = formatDecimal({ units: stored.units, scale: stored.scale - places + 8 }, meant.scale + 8);
    return moved === formatDecimal({ units: meant.units, scale: meant.scale + 8 }, meant.scale + 8);
  });
}

/** A text of the user's, without stray spaces and line breaks where those are all that its meaning lacks. */
export function linkedText(sheet: LinkedSheet, reading: Reading<string> | undefined): LinkedCell {
  if (!reading) return NO_CELL;
  const cell = reference(sheet, reading);
  const stored = reading.cell?.value;
  if (reading.state === 'error') return { formula: `IFERROR(${cell},"${BROKEN}")`, value: BROKEN };
  if (stored === undefined || reading.state === 'blank') return blankLink(reading, cell, 0);
  const isAsMeant = typeof stored !== 'string' || reading.value === undefined || stored === reading.value;
  const mended = isAsMeant ? undefined : cleaned(cell, stored, reading.value);
  return mended ?? { formula: cell, value: stored };
}

/** A text that may stand behind its label in one cell: 优 of "自评等级：优". */
export function linkedBehindLabel(sheet: LinkedSheet, reading: Reading<string> | undefined): LinkedCell {
  const [stored, meaning] = [reading?.cell?.value, reading?.value];
  const isBehind = typeof stored === 'string' && meaning !== undefined && meaning !== '' && stored.endsWith(meaning);
  const label = isBehind ? stored.slice(0, stored.length - meaning.length) : '';
  if (!/[:：]\s*$/.test(label)) return linkedText(sheet, reading);
  const cell = reference(sheet, reading!);
  return { formula: `MID(${cell},${label.length + 1},LEN(${cell}))`, value: meaning! };
}

/** A text that runs over several rows: C16&C17. */
export function linkedRows(sheet: LinkedSheet, rows: readonly CellAddress[], meaning: string | undefined): LinkedCell {
  const parts = rows.flatMap((at) => {
    const value = cellAt(sheet.sheet, at)?.value;
    return value === undefined ? [] : [{ formula: reference(sheet, at), value }];
  });
  const texts = parts.flatMap(({ value }) => (typeof value === 'string' ? value : []));
  if (texts.length === 0 || texts.length < parts.length) return meaning === undefined ? {} : { value: meaning };
  return { formula: parts.map(({ formula }) => formula).join('&'), value: texts.join('') };
}

/** A text of ours that is a link as long as the user's cell says the same. */
export function linkedLabel(sheet: LinkedSheet, at: CellAddress | undefined, label: string): LinkedCell {
  const isSame = at !== undefined && cellAt(sheet.sheet, at)?.value === label;
  return isSame ? { formula: reference(sheet, at), value: label } : { value: label };
}

/** Empty as long as the user's cell is. A cell of mere spaces is left out. */
function blankLink({ cell: stored }: Reading<unknown>, cell: string, shift: number): LinkedCell {
  if (stored?.value !== undefined && !isError(stored.value)) return {};
  return { formula: `IF(${cell}="","",${scaled(cell, shift)})`, value: '' };
}

function scaled(formula: string, shift: number): string {
  if (shift === 0) return formula;
  return `${formula}${shift > 0 ? '*' : '/'}1${'0'.repeat(Math.abs(shift))}`;
}

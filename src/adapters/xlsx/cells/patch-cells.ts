import { formatRange, parseRange, type CellAddress } from '../../../core/address';
import { splice, type Edit } from '../../package';
import { SheetText } from '../sheet/sheet-text';
import { columnFormats } from './column-formats';
import { newRow, patchRow, type RowContext } from './patch-row';
import { byRow, type ResolvedWrite } from './resolved-write';
import { masked, rowsIn, type Element } from './scan-rows';
import { rehomedFormulas } from './shared-formulas';

/** The worksheet part with the cells written; nothing else of it changes. `formulaAt` works out shared formulas. */
export function patchCells(
  text: string,
  writes: readonly ResolvedWrite[],
  formulaAt: (cell: CellAddress) => string | undefined,
): string {
  const sheet = new SheetText(text);
  const clean = masked(text);
  const rows = byRow(writes);
  const context = { text: clean, prefix: sheet.prefix, columnFormat: columnFormats(sheet.head().root) };
  const edits = [...rowEdits(sheet, rows, context), ...dimensionEdit(sheet, writes)];
  if (!/t\s*=\s*["']shared["']/.test(clean)) return splice(text, edits);
  const places = new Set(writes.map(({ row, column }) => `${row},${column}`));
  const isOverwritten = ({ row, column }: CellAddress): boolean => places.has(`${row},${column}`);
  const data = [sheet.dataStart, sheet.dataEnd] as const;
  return splice(text, [...edits, ...rehomedFormulas({ ...context, data, isOverwritten, formulaAt })]);
}

type Rows = ReadonlyMap<number, ResolvedWrite[]>;

function rowEdits(sheet: SheetText, rows: Rows, context: RowContext): Edit[] {
  const waiting = [...rows].sort(([a], [b]) => a - b);
  const edits: Edit[] = [];
  let next = 0;
  for (const row of rowsIn(context.text, sheet.prefix, [sheet.dataStart, sheet.dataEnd])) {
    const first = next;
    while (next < waiting.length && waiting[next]![0] < row.index) next += 1;
    const target = waiting[next]?.[0] === row.index ? waiting[next] : undefined;
    if (next > first) edits.push(...insertedBefore(row, waiting.slice(first, next), context));
    if (target) {
      edits.push(...patchRow(row, target[1], context));
      next += 1;
    }
    if (next === waiting.length) break;
  }
  return [...edits, ...appendedRows(sheet, waiting.slice(next), context)];
}

type Missing = readonly (readonly [number, ResolvedWrite[]])[];

function rowsXml(missing: Missing, context: RowContext): string {
  return missing.map(([index, writes]) => newRow(index, writes, context) ?? '').join('');
}

/** Never before a row without a number of its own: that one follows the row before it at once. */
function insertedBefore(row: Element, missing: Missing, context: RowContext): Edit[] {
  const text = rowsXml(missing, context);
  return text === '' ? [] : [{ start: row.start, end: row.start, text }];
}

function appendedRows(sheet: SheetText, missing: Missing, context: RowContext): Edit[] {
  const text = rowsXml(missing, context);
  if (text === '') return [];
  const close = `</${sheet.prefix}sheetData>`;
  const at = sheet.dataEnd - close.length;
  if (!sheet.isDataEmpty) return [{ start: at, end: at, text }];
  const open = sheet.text.slice(sheet.dataStart, sheet.dataEnd).replace(/\s*\/>$/, '>');
  return [{ start: sheet.dataStart, end: sheet.dataEnd, text: open + text + close }];
}

/** `dimension` says which cells are filled; readers trust it. */
function dimensionEdit(sheet: SheetText, writes: readonly ResolvedWrite[]): Edit[] {
  const { root, shift } = sheet.head();
  const attribute = root.child('dimension')?.attributes.find(({ name }) => name === 'ref');
  const before = attribute && parseRange(attribute.value);
  if (!attribute || !before) return [];
  const filled = writes.filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''));
  const after = filled.reduce((range, { row, column }) => {
    const rows = { top: Math.min(range.top, row), bottom: Math.max(range.bottom, row) };
    return { ...rows, left: Math.min(range.left, column), right: Math.max(range.right, column) };
  }, before);
  if (formatRange(after) === formatRange(before)) return [];
  return [{ start: attribute.start + shift, end: attribute.end + shift, text: `ref="${formatRange(after)}"` }];
}

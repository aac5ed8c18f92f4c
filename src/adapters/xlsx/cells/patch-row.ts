import type { Edit } from '../../package';
import { newCell, rewrittenCell } from './cell-element';
import type { ResolvedWrite } from './resolved-write';
import { attributeOf, cellsOf, type Element } from './scan-rows';

/** The sheet as far as a row needs it. */
export interface RowContext {
  /** Masked text of the part. */
  readonly text: string;
  readonly prefix: string;
  /** The cell format of an empty cell without a style of its own. */
  readonly columnFormat: (column: number) => number;
}

/** The edits that write into a row that is there. Writes ascend by column. */
export function patchRow(row: Element, writes: readonly ResolvedWrite[], context: RowContext): Edit[] {
  const cells = cellsOf(context.text, context.prefix, row);
  const edits: Edit[] = [];
  const added: Added[] = [];
  for (const write of writes) {
    const cell = cells.find(({ index }) => index === write.column);
    if (cell) edits.push({ start: cell.start, end: cell.end, text: rewritten(cell, write, context) });
    else added.push(...addedCell(row, write, context));
  }
  // At one place, what is put before a cell goes before what replaces it.
  return [...insertions({ row, cells, added }, context.prefix), ...edits, ...widenedSpans(row, added)];
}

function rewritten(element: Element, write: ResolvedWrite, { text, prefix }: RowContext): string {
  return rewrittenCell({ element, xml: text.slice(element.start, element.end) }, write, prefix);
}

/** A whole new row; undefined where nothing is written into it. */
export function newRow(index: number, writes: readonly ResolvedWrite[], context: RowContext): string | undefined {
  const cells = writes.flatMap((write) => newCell(write, context.columnFormat(write.column), context.prefix) ?? []);
  const { prefix } = context;
  return cells.length === 0 ? undefined : `<${prefix}row r="${index + 1}">${cells.join('')}</${prefix}row>`;
}

interface Added {
  readonly column: number;
  readonly xml: string;
}

function addedCell(row: Element, write: ResolvedWrite, context: RowContext): Added[] {
  const xml = newCell(write, inheritedFormat(row, write.column, context), context.prefix);
  return xml === undefined ? [] : [{ column: write.column, xml }];
}

/** An empty cell looks as its row does where the row has a format of its own, else as its column. */
function inheritedFormat({ attributes }: Element, column: number, { columnFormat }: RowContext): number {
  const isCustom = ['1', 'true'].includes(attributeOf(attributes, 'customFormat') ?? '');
  return isCustom ? Number(attributeOf(attributes, 's') ?? 0) : columnFormat(column);
}

interface Insertion {
  readonly row: Element;
  readonly cells: readonly Element[];
  readonly added: readonly Added[];
}

/** Never before a cell without an address of its own: that one follows the cell before it at once. */
function insertions({ row, cells, added }: Insertion, prefix: string): Edit[] {
  if (added.length === 0) return [];
  if (row.closesItself) return [openedRow(row, added, prefix)];
  const edits = new Map<Element | undefined, string[]>();
  for (const { column, xml } of added) {
    const next = cells.find(({ index }) => index > column);
    edits.set(next, [...(edits.get(next) ?? []), xml]);
  }
  const rowClose = row.end - `</${prefix}row>`.length;
  return [...edits].map(([next, xml]) => {
    const at = next?.start ?? rowClose;
    return { start: at, end: at, text: xml.join('') };
  });
}

function openedRow(row: Element, added: readonly Added[], prefix: string): Edit {
  const attributes = withSpans(row.attributes, added).trimEnd();
  const cells = added.map(({ xml }) => xml).join('');
  return { start: row.start, end: row.end, text: `<${prefix}row${attributes}>${cells}</${prefix}row>` };
}

function widenedSpans(row: Element, added: readonly Added[]): Edit[] {
  if (row.closesItself || added.length === 0) return [];
  const attributes = withSpans(row.attributes, added);
  if (attributes === row.attributes) return [];
  const end = row.tagEnd - 1;
  return [{ start: end - row.attributes.length, end, text: attributes }];
}

/** `spans` says from which to which column a row has cells; new cells may lie outside. */
function withSpans(attributes: string, added: readonly Added[]): string {
  const columns = added.map(({ column }) => column + 1);
  const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(attributes);
  if (!spans) return attributes;
  const widened = `${Math.min(Number(spans[1]), ...columns)}:${Math.max(Number(spans[2]), ...columns)}`;
  return attributes.replace(`${spans[1]}:${spans[2]}`, widened);
}

import { formatRange, type CellAddress, type RangeAddress, type RangeRef } from '../../../../core/address';
import { rectanglesOf } from '../rectangles';
import { ACTION_BYTES, type Step } from '../step';
import type { Typed } from './typed-content';

export interface Content extends CellAddress {
  readonly content: Typed;
  readonly isFormula: boolean;
}

// What a step holds at most, so that batches can be filled well.
const STEP_BYTES = 400_000;

/** Writes contents, each rectangle as a whole; large ones by blocks of rows. */
export function contentSteps(sheet: string, cells: readonly Content[], hidden?: ReadonlySet<number>): Step[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return rectanglesOf(cells, hidden).flatMap((range) =>
    blocksOf(range, byPlace).map((block) => contentStep({ sheet, ...range }, block)),
  );
}

interface Block {
  readonly top: number;
  readonly rows: Typed[][];
  hasFormulas: boolean;
  bytes: number;
}

function blocksOf(range: RangeAddress, byPlace: ReadonlyMap<string, Content>): Block[] {
  const blocks: Block[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = cellsOfRow(range, row).map((place) => byPlace.get(place)!);
    const line = cells.map(({ content }) => content);
    const bytes = bytesOf(JSON.stringify(line));
    let block = blocks.at(-1);
    if (!block || block.bytes + bytes > STEP_BYTES) {
      block = { top: row, rows: [], hasFormulas: false, bytes: 0 };
      blocks.push(block);
    }
    block.rows.push(line);
    block.bytes += bytes;
    block.hasFormulas ||= cells.some(({ isFormula }) => isFormula);
  }
  return blocks;
}

function cellsOfRow({ left, right }: RangeAddress, row: number): string[] {
  return Array.from({ length: right - left + 1 }, (_, index) => `${row},${left + index}`);
}

function contentStep({ sheet, left, right }: RangeRef, { top, rows, hasFormulas, bytes }: Block): Step {
  const range = { top, left, right, bottom: top + rows.length - 1 };
  return {
    bytes: 2 * ACTION_BYTES + bytes,
    places: [{ sheet, ...range }],
    queue({ worksheet }) {
      const target = worksheet(sheet).getRange(formatRange(range));
      if (hasFormulas) target.formulas = rows;
      else target.values = rows;
    },
  };
}

const ENCODER = new TextEncoder();

function bytesOf(text: string): number {
  return ENCODER.encode(text).length;
}

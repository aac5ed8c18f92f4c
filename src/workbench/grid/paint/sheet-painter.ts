import { contains, type CellAddress, type RangeAddress } from '../../../core/address';
import type { CellView } from '../../engine/engine';
import type { CellCache } from '../cell-cache';
import type { Look } from '../look';
import type { MarksIndex } from '../marks-index';
import type { Selection } from '../selection';
import type { SheetLayout } from '../sheet-layout';
import type { Frame } from './frame';
import { paintGlyph } from './paint-glyph';
import { paintText, type TextStyle } from './paint-text';
import { CELL_PADDING, FONT_SIZE } from './sizes';
import { clipped, paintEdge, paintHatch, type Edge } from './strokes';

export interface Painted {
  readonly layout: SheetLayout;
  readonly cells: CellCache;
  readonly marks: MarksIndex;
  readonly selection: Selection | null;
  readonly look: Look;
  readonly notCalculated: string;
}

interface Spot extends CellAddress {
  readonly at: Frame;
  readonly view: CellView | null | undefined;
  readonly merge: RangeAddress | undefined;
}

/** A text of another cell that runs over into this one. */
interface Overflow {
  readonly view: CellView;
  readonly at: Frame;
}

interface Content extends Overflow {
  readonly row: number;
}

const FARTHEST_OVERFLOW = 24;
const WIDTH_OF_SIGN = 8;

/** Draws cells, each by itself: of what reaches over several (merges, long texts) each draws its own part. */
export class SheetPainter {
  constructor(private readonly painted: Painted) {}

  paint(context: CanvasRenderingContext2D, cell: CellAddress, at: Frame): void {
    const { layout } = this.painted;
    const merge = layout.merges.at(cell);
    const home = merge ? { row: merge.top, column: merge.left } : cell;
    const spot: Spot = { ...cell, at, merge, view: this.#view(home) };
    const overflow = spot.view === null && !merge ? this.#overflow(context, cell, at) : null;
    this.#paintGround(context, spot);
    this.#paintLines(context, spot, overflow !== null);
    const content = overflow ?? (spot.view && { view: spot.view, at: this.#contentFrame(context, spot) });
    if (content) clipped(context, at, () => this.#paintContent(context, { ...content, row: home.row }));
    this.#paintMark(context, spot);
    this.#paintRing(context, spot);
  }

  #view({ row, column }: CellAddress): CellView | null | undefined {
    return this.painted.cells.cell(this.painted.layout.sheet.name, row, column);
  }

  #contentFrame(context: CanvasRenderingContext2D, spot: Spot): Frame {
    const { merge, at } = spot;
    if (merge) return this.painted.layout.frameOf(merge, spot, at);
    if (spot.view?.kind !== 'text' || !this.#runsOver(spot)) return at;
    const width = this.#runningWidth(context, spot.view.text);
    return width > at.width && this.#isFree({ row: spot.row, column: spot.column + 1 }) ? { ...at, width } : at;
  }

  /** Long texts of a row may run over empty cells; the last row of the header breaks them into lines instead. */
  #runsOver({ row }: Pick<CellAddress, 'row'>): boolean {
    return row !== this.painted.layout.sheet.frozenRows - 1;
  }

  /** Nothing stands in a cell, so that a text may run over into it. */
  #isFree(cell: CellAddress): boolean {
    return this.#view(cell) === null && !this.painted.layout.merges.at(cell);
  }

  #runningWidth(context: CanvasRenderingContext2D, text: string): number {
    return text.includes('\n') ? 0 : Math.ceil(this.#measure(context, text, { isBold: false })) + CELL_PADDING * 2;
  }

  #paintGround(context: CanvasRenderingContext2D, spot: Spot): void {
    const { look, marks, layout, selection } = this.painted;
    const { at } = spot;
    const home = layout.merges.homeOf(spot);
    const mark = marks.at(layout.sheet.name, home);
    context.fillStyle = mark ? look.tints[mark.severity] : layout.isHead(spot) ? look.frozen : look.paper;
    context.fillRect(at.x, at.y, at.width, at.height);
    if (spot.view?.kind === 'not-calculated' || layout.isHidden(spot)) paintHatch(context, at, look.hatch);
    if (!selection || !contains(selection.range, spot)) return;
    if (home.row === selection.active.row && home.column === selection.active.column) return;
    context.fillStyle = look.selected;
    context.fillRect(at.x, at.y, at.width, at.height);
  }

  #paintLines(context: CanvasRenderingContext2D, { at, row, column, merge }: Spot, isOverrun: boolean): void {
    const { look, layout } = this.painted;
    const pen = { colour: look.line, width: 1 };
    if (!merge || row === merge.top) {
      const isEndOfHead = row === layout.sheet.frozenRows && row > 0;
      paintEdge(context, 'top', { at, pen: isEndOfHead ? { colour: look.strongLine, width: 1 } : pen });
    }
    if ((!merge || column === merge.left) && !isOverrun) paintEdge(context, 'left', { at, pen });
  }

  #paintContent(context: CanvasRenderingContext2D, { view, at, row }: Content): void {
    const style = this.#styleOf(view, { row });
    const text = view.kind === 'not-calculated' ? this.painted.notCalculated : view.text;
    const whole = view.kind === 'number' ? this.#wholeNumber(context, text, { at, style }) : text;
    if (whole !== '') paintText(context, whole, { at, style });
  }

  /** An amount that is cut off reads as another one: signs instead, as everyone knows them. */
  #wholeNumber(
    context: CanvasRenderingContext2D,
    text: string,
    { at, style }: { at: Frame; style: TextStyle },
  ): string {
    const width = this.#measure(context, text, style);
    if (width <= at.width - 4) return text;
    return '#'.repeat(Math.max(1, Math.floor((at.width - CELL_PADDING) / WIDTH_OF_SIGN)));
  }

  #measure(context: CanvasRenderingContext2D, text: string, { isBold }: Pick<TextStyle, 'isBold'>): number {
    context.font = `${isBold ? '600 ' : ''}${FONT_SIZE}px ${this.painted.look.font}`;
    return context.measureText(text).width;
  }

  #styleOf(view: CellView, { row }: Pick<CellAddress, 'row'>): TextStyle {
    const { look, layout } = this.painted;
    const isHead = layout.isHead({ row });
    const isStale = view.kind === 'not-calculated';
    const isText = view.kind === 'text';
    const align = view.kind === 'number' ? 'right' : isText && !isHead ? 'left' : 'center';
    const tooLong = view.kind === 'number' ? 'leave' : isHead ? 'break' : 'cut';
    const colour = view.isRed || view.kind === 'error' ? look.red : isStale ? look.faint : look.text;
    return { font: look.font, colour, align, isBold: isHead, isItalic: isStale, tooLong };
  }

  #overflow(context: CanvasRenderingContext2D, { row, column }: CellAddress, at: Frame): Overflow | null {
    const { layout } = this.painted;
    if (!this.#runsOver({ row })) return null;
    const least = Math.max(0, column - FARTHEST_OVERFLOW);
    for (let left = column - 1; left >= least; left -= 1) {
      const origin = { row, column: left };
      if (this.#isFree(origin)) continue;
      const view = this.#view(origin);
      if (view?.kind !== 'text' || layout.merges.at(origin)) return null;
      const before = layout.widthBetween(left, column);
      const width = this.#runningWidth(context, view.text);
      return width > before + CELL_PADDING ? { view, at: { ...at, x: at.x - before, width } } : null;
    }
    return null;
  }

  #paintMark(context: CanvasRenderingContext2D, { at, row, column, merge }: Spot): void {
    if (merge && (row !== merge.top || column !== merge.left)) return;
    const { look, marks, layout } = this.painted;
    const mark = marks.at(layout.sheet.name, { row, column });
    if (mark) paintGlyph(context, mark.severity, { at, colour: look.glyphs[mark.severity] });
  }

  #paintRing(context: CanvasRenderingContext2D, { at, row, column }: Spot): void {
    const { selection, look } = this.painted;
    if (!selection || !contains(selection.range, { row, column })) return;
    const { top, left, bottom, right } = selection.range;
    const pen = { colour: look.ring, width: 2 };
    const edges: readonly (readonly [Edge, boolean])[] = [
      ['top', row === top],
      ['left', column === left],
      ['bottom', row === bottom],
      ['right', column === right],
    ];
    for (const [edge, isOuter] of edges) if (isOuter) paintEdge(context, edge, { at, pen });
  }
}

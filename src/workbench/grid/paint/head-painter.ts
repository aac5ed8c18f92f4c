import { columnLetters } from '../../../core/address';
import type { Look } from '../look';
import type { MarksIndex } from '../marks-index';
import type { Selection } from '../selection';
import type { SheetLayout } from '../sheet-layout';
import type { Frame } from './frame';
import { paintGlyph } from './paint-glyph';
import { paintText } from './paint-text';
import { paintEdge } from './strokes';

export interface PaintedHeads {
  readonly layout: SheetLayout;
  readonly marks: MarksIndex;
  readonly selection: Selection | null;
  readonly look: Look;
}

/** Draws the row numbers and column letters. */
export class HeadPainter {
  constructor(private readonly painted: PaintedHeads) {}

  paintRow(context: CanvasRenderingContext2D, place: number, at: Frame): void {
    const { layout, selection, marks, look } = this.painted;
    const row = layout.rows.indexAt(place);
    const isSelected = selection !== null && row >= selection.range.top && row <= selection.range.bottom;
    this.#paintBox(context, String(row + 1), { at, isSelected });
    paintEdge(context, 'top', { at, pen: { colour: look.line, width: 1 } });
    if (layout.rows.gapBefore(place)) this.#paintGap(context, 'top', at);
    const severity = marks.ofRow(layout.sheet.name, row);
    if (severity) paintGlyph(context, severity, { at: { x: at.x + 1, y: at.y + 8 }, colour: look.glyphs[severity] });
  }

  paintColumn(context: CanvasRenderingContext2D, place: number, at: Frame): void {
    const { layout, selection, look } = this.painted;
    const column = layout.columns.indexAt(place);
    const isSelected = selection !== null && column >= selection.range.left && column <= selection.range.right;
    this.#paintBox(context, columnLetters(column), { at, isSelected });
    paintEdge(context, 'left', { at, pen: { colour: look.line, width: 1 } });
    paintEdge(context, 'bottom', { at, pen: { colour: look.strongLine, width: 1 } });
    if (layout.columns.gapBefore(place)) this.#paintGap(context, 'left', at);
  }

  paintCorner(context: CanvasRenderingContext2D, at: Frame): void {
    this.#paintBox(context, '', { at, isSelected: false });
    paintEdge(context, 'bottom', { at, pen: { colour: this.painted.look.strongLine, width: 1 } });
  }

  #paintBox(context: CanvasRenderingContext2D, text: string, box: { at: Frame; isSelected: boolean }): void {
    const { look } = this.painted;
    const { at, isSelected } = box;
    context.fillStyle = isSelected ? look.headSelected : look.head;
    context.fillRect(at.x, at.y, at.width, at.height);
    paintEdge(context, 'right', { at, pen: { colour: look.strongLine, width: 1 } });
    const style = {
      font: look.font,
      colour: look.headText,
      align: 'center',
      isItalic: false,
      tooLong: 'leave',
    } as const;
    if (text !== '') paintText(context, text, { at, style: { ...style, isBold: isSelected } });
  }

  // Excel's sign for hidden rows and columns: a double line between the numbers that jump.
  #paintGap(context: CanvasRenderingContext2D, edge: 'top' | 'left', at: Frame): void {
    const { look } = this.painted;
    const isTop = edge === 'top';
    const inner = isTop ? { ...at, y: at.y + 3, height: at.height - 3 } : { ...at, x: at.x + 3, width: at.width - 3 };
    for (const line of [at, inner]) paintEdge(context, edge, { at: line, pen: { colour: look.ring, width: 1.5 } });
  }
}

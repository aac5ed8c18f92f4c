import type { Frame } from './frame';
import { CELL_PADDING, FONT_SIZE, SMALL_FONT_SIZE } from './sizes';
import { wrappedLines } from './wrapped-lines';

export interface TextStyle {
  readonly font: string;
  readonly colour: string;
  readonly align: 'left' | 'right' | 'center';
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** What to do with a line that is too long: cut it, break it in two in small letters, or leave it. */
  readonly tooLong: 'cut' | 'break' | 'leave';
}

const LINE_HEIGHT = 1.3;

/** One line, or as many as fit where the frame is higher or the text has line breaks; in small letters if need be. */
export function paintText(context: CanvasRenderingContext2D, text: string, to: { at: Frame; style: TextStyle }): void {
  const { at, style } = to;
  context.save();
  context.fillStyle = style.colour;
  context.textAlign = style.align;
  context.textBaseline = 'middle';
  context.font = fontOf(style, FONT_SIZE);
  const { lines, size } = fitted(context, text, to);
  const step = size * LINE_HEIGHT;
  const middle = at.y + at.height / 2 + 1 - ((lines.length - 1) * step) / 2;
  lines.forEach((line, index) => context.fillText(line, anchorOf(at, style.align), middle + index * step));
  context.restore();
}

function fontOf({ font, isBold, isItalic }: TextStyle, size: number): string {
  return `${isItalic ? 'italic ' : ''}${isBold ? '600 ' : ''}${size}px ${font}`;
}

function fitted(context: CanvasRenderingContext2D, text: string, to: { at: Frame; style: TextStyle }) {
  const width = to.at.width - CELL_PADDING * 2;
  const measure = (part: string): number => context.measureText(part).width;
  const isLeft = to.style.tooLong === 'leave';
  if (isLeft || (!text.includes('\n') && measure(text) <= width)) return { lines: [text], size: FONT_SIZE };
  const most = Math.floor((to.at.height - 2) / (FONT_SIZE * LINE_HEIGHT));
  if (most >= 2) return { lines: wrappedLines(text, measure, { width, most }), size: FONT_SIZE };
  if (to.style.tooLong === 'cut')
    return { lines: wrappedLines(oneLine(text), measure, { width, most: 1 }), size: FONT_SIZE };
  context.font = fontOf(to.style, SMALL_FONT_SIZE);
  return { lines: wrappedLines(text, measure, { width, most: 2 }), size: SMALL_FONT_SIZE - 0.8 };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function anchorOf({ x, width }: Frame, align: TextStyle['align']): number {
  if (align === 'left') return x + CELL_PADDING;
  return align === 'right' ? x + width - CELL_PADDING : x + width / 2;
}

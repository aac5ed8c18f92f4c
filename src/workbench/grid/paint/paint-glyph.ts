import type { Severity } from '../../../core/presets';
import type { Frame } from './frame';

type Draw = (context: CanvasRenderingContext2D, x: number, y: number) => void;

// A filled corner, a diamond, a ring: to be told apart without colours.
const SHAPES: Readonly<Record<Severity, Draw>> = {
  error: (context, x, y) => {
    context.moveTo(x, y);
    context.lineTo(x + 10, y);
    context.lineTo(x, y + 10);
    context.closePath();
    context.fill();
  },
  warning: (context, x, y) => {
    context.moveTo(x + 4.5, y);
    context.lineTo(x + 9, y + 4.5);
    context.lineTo(x + 4.5, y + 9);
    context.lineTo(x, y + 4.5);
    context.closePath();
    context.fill();
  },
  info: (context, x, y) => {
    context.arc(x + 4.5, y + 4.5, 2.8, 0, Math.PI * 2);
    context.stroke();
  },
};

/** The sign of a mark in the upper left corner of its cell. */
export function paintGlyph(
  context: CanvasRenderingContext2D,
  severity: Severity,
  { at, colour }: { at: Pick<Frame, 'x' | 'y'>; colour: string },
): void {
  context.save();
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 1.8;
  context.beginPath();
  SHAPES[severity](context, at.x + 1, at.y + 1);
  context.restore();
}

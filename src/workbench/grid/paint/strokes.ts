import type { Frame } from './frame';

export type Edge = 'top' | 'right' | 'bottom' | 'left';

export interface Pen {
  readonly colour: string;
  readonly width: number;
}

/** A line along one edge, inside the frame; filled, for sharp pixels. */
export function paintEdge(context: CanvasRenderingContext2D, edge: Edge, { at, pen }: { at: Frame; pen: Pen }): void {
  const { x, y, width, height } = at;
  context.fillStyle = pen.colour;
  if (edge === 'top') context.fillRect(x, y, width, pen.width);
  else if (edge === 'bottom') context.fillRect(x, y + height - pen.width, width, pen.width);
  else if (edge === 'left') context.fillRect(x, y, pen.width, height);
  else context.fillRect(x + width - pen.width, y, pen.width, height);
}

/** Paints what may reach over a frame, but only within it. */
export function clipped(context: CanvasRenderingContext2D, frame: Frame, paint: () => void): void {
  context.save();
  context.beginPath();
  context.rect(frame.x, frame.y, frame.width, frame.height);
  context.clip();
  paint();
  context.restore();
}

/** Slanted lines over a frame: what is not to be taken at face value. */
export function paintHatch(context: CanvasRenderingContext2D, frame: Frame, colour: string): void {
  const { x, y, width, height } = frame;
  clipped(context, frame, () => {
    context.beginPath();
    for (let start = x - height; start < x + width; start += 7) {
      context.moveTo(start, y + height);
      context.lineTo(start + height, y);
    }
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
  });
}

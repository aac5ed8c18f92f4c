import type { Severity } from '../../core/presets';
import type { Io } from '../io';
import { wrap } from './wrap';

export type LineStyle = 'title' | 'heading' | 'quiet' | Severity;

/** One paragraph of output. */
export interface Line {
  readonly text: string;
  /** Columns of white before the first line, and before those it is wrapped into. */
  readonly indent?: number;
  readonly hanging?: number;
  readonly style?: LineStyle;
  /** Printed as it is, however wide. */
  readonly isVerbatim?: boolean;
}

const CODES: Readonly<Record<LineStyle, string>> = {
  title: '1',
  heading: '1',
  quiet: '2',
  error: '1;31',
  warning: '1;33',
  info: '1;36',
};

const NARROWEST = 40;
const WIDEST = 120;

/** Prints lines: wrapped to the terminal, coloured on a terminal unless NO_COLOR is set. */
export function printLines(lines: readonly Line[], io: Io): void {
  const isColoured = io.isOutTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
  const width = io.columns === undefined ? Infinity : Math.min(Math.max(io.columns, NARROWEST), WIDEST);
  const text = lines.map((line) => printed(line, width, isColoured)).join('');
  io.out(text);
}

function printed(line: Line, width: number, isColoured: boolean): string {
  const { text, indent = 0, hanging = indent, style } = line;
  const [first = '', ...others] =
    line.isVerbatim || width === Infinity ? [text] : wrap(text, width - Math.max(indent, hanging));
  const lines = [' '.repeat(indent) + first, ...others.map((one) => ' '.repeat(hanging) + one)];
  return lines.map((one) => `${isColoured && style ? paint(one, style) : one}\n`).join('');
}

function paint(line: string, style: LineStyle): string {
  return line.trim() === '' ? line : `\u001b[${CODES[style]}m${line}\u001b[0m`;
}

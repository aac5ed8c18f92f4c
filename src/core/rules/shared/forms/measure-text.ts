import type { Measure, Stated } from '../../../book';
import { printMeasure } from '../../../measures';

const LONGEST = 30;

/** A target or an actual as a finding quotes it: figures with the operator and unit of columns of their own, all else as written. */
export function measureText({ value, cell }: Stated<Measure>): string {
  const written = typeof cell?.value === 'string' ? cell.value.replace(/\s+/g, '') : undefined;
  const text = value.kind === 'quantity' ? printMeasure(value) : (written ?? printMeasure(value));
  return shortened(text ?? '');
}

export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

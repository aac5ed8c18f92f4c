import type { Measure, Reading } from '../../book';
import { decimalOf } from '../../money';
import { measureOfNumber, parseMeasure, type Beside } from '../../measures';
import { isError } from '../../snapshot';
import { isDash } from '../cells/cell-reader';
import { figure, without, type Place } from '../cells/make-reading';
import { formatDigits } from '../cells/number-format';
import { storedDecimals } from '../cells/number-decimals';
import { squeezed } from '../words/squeezed';
import type { Told } from '../words/told';

interface Measured {
  readonly place: Place;
  /** What rows below carry on. */
  readonly further: readonly string[];
  /** What columns beside it say. */
  readonly beside: Beside;
}

/** A cell of targets or actual values. */
export function measureAt({ place, further, beside }: Measured, told: Told): Reading<Measure> {
  const value = place.cell?.value;
  if (typeof value === 'number' && further.length === 0) return ofNumber(place, value, beside);
  if (value === undefined && further.length === 0) return without(place, 'blank');
  if (isError(value)) return without(place, 'error');
  const text = [value === undefined ? '' : String(value), ...further].join('');
  if (squeezed(text) === '') return without(place, 'blank');
  if (isDash(text)) return without(place, 'dash');
  const { operator = '', unit = '' } = beside;
  const measure = told.by(measureWritten, [text, operator, unit].join(BETWEEN));
  const isFigure = measure.kind === 'quantity';
  return { ...figure(place, measure, isFigure ? measure.amount.scale : 0), isText: isFigure };
}

// No cell holds it.
const BETWEEN = '\u0000';

/** `written`: the cell's text, its operator and its unit in one, for the same comes again in form after form. */
function measureWritten(written: string): Measure {
  const [text = '', operator = '', unit = ''] = written.split(BETWEEN);
  return parseMeasure(text, { ...(operator === '' ? {} : { operator }), ...(unit === '' ? {} : { unit }) });
}

function ofNumber(place: Place, value: number, beside: Beside): Reading<Measure> {
  const { isPercent, isDate, decimals } = formatDigits(place.cell?.format);
  const measure = measureOfNumber(decimalOf(value), { isPercent, isDate }, beside);
  const stored = isPercent ? Math.max(0, storedDecimals(value) - 2) : storedDecimals(value);
  const shown = decimals ? Math.min(decimals[1], Math.max(decimals[0], stored)) : stored;
  return figure(place, measure, shown);
}

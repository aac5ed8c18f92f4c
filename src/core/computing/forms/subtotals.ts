import { isStated, type Subtotal } from '../../book';
import { sumPoints, type Points } from '../../money';
import { merged, type ColumnResult } from '../column-result';
import type { FormJob } from './form-job';
import { NOTHING } from './form-result';
import { plainPoints } from './plain-cell';
import { kept, numberOf, settle, type Settled } from './points-cell';
import { openSum, sumRanges, type SettledLine, type SummedCell } from './total-formula';

/** What goes into the subtotals of a form (小计): the sums of their blocks' weights, and of the scores as they will stand. */
export function subtotals(lines: readonly SettledLine[], job: FormJob): ColumnResult {
  const settled = new Map(lines.map(({ line, settled: of }) => [line.indicator, of]));
  return merged(job.form.subtotals.flatMap((one) => [weightOf(one, job), scoreOf(one, settled, job)]));
}

function weightOf(subtotal: Subtotal, job: FormJob): ColumnResult {
  const { weight, covers } = subtotal;
  const inUse = covers.flatMap((one) => (one.weight && one.weight.state !== 'dash' ? [{ one, at: one.weight }] : []));
  const weights = inUse.map(({ at }) => at);
  if (!weight || weights.length === 0 || !weights.every(isStated)) return NOTHING;
  const cells = inUse.map(({ one, at }) => ({ at, further: one.continuationRows }));
  const isPlain = weights.every((one) => plainPoints(one) !== undefined);
  return sumInto(weight, { values: weights.map(({ value }) => value), cells, isPlain }, job);
}

type ByIndicator = ReadonlyMap<SettledLine['line']['indicator'], Settled>;

function scoreOf({ score, covers }: Subtotal, settled: ByIndicator, job: FormJob): ColumnResult {
  const lines = covers.flatMap((indicator) => {
    const one = settled.get(indicator);
    return one ? [{ one, further: indicator.continuationRows }] : [];
  });
  if (!score || lines.length === 0) return NOTHING;
  const isPlain = lines.every(({ one }) => one.isSummable || one.score === 'left-out');
  const cells = lines.map((line) => ({ at: line.one.at, further: line.further }));
  const values = lines.map(({ one }) => (one.score === 'left-out' ? NO_POINTS : one.score));
  return sumInto(score, { values, cells, isPlain }, job);
}

const NO_POINTS = 0n as Points;

interface Sum {
  /** undefined: still to come. */
  readonly values: readonly (Points | undefined)[];
  readonly cells: readonly SummedCell[];
  /** All of them are numbers to a formula too. */
  readonly isPlain: boolean;
}

/** A sum that is complete; while parts are missing a formula waits for them, a value cannot. */
function sumInto(at: Parameters<typeof settle>[0], { values, cells, isPlain }: Sum, job: FormJob): ColumnResult {
  const known = values.filter((value) => value !== undefined);
  const ranges = sumRanges(cells, job.sheet);
  if (known.length === values.length) {
    const score = sumPoints(known);
    const content = { value: numberOf(score), ...(isPlain ? { formula: `SUM(${ranges})` } : {}) };
    return settle(at, { field: 'subtotal', score, content }, job).result;
  }
  if (known.length === 0 || at.state !== 'blank' || !isPlain || job.options.asValues) return kept(at, job).result;
  const content = { value: '', formula: openSum(ranges, cells.length) };
  return settle(at, { field: 'subtotal', score: NO_POINTS, content }, job).result;
}

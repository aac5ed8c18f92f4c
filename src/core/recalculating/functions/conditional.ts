import { selectionOf, type Condition } from '../criteria/selection';
import { sizeOf } from '../evaluating/cells';
import { isError, type CellError } from '../../snapshot';
import { DIV0, VALUE } from '../values/errors';
import { mapped, type Lifted } from '../values/matrices';
import type { Area, Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import { average, onlyArea, sum } from './aggregates';
import { ANY, type Call, type Definition } from './definition';

export const CONDITIONAL: Readonly<Record<string, Definition>> = Object.freeze({
  COUNTIF: { least: 2, most: 2, apply: (call) => overCriteria(call, [0], (conditions) => counted(call, conditions)) },
  COUNTIFS: {
    least: 2,
    most: ANY,
    apply: (call) => overCriteria(call, pairsFrom(call, 0), (conditions) => counted(call, conditions)),
  },
  SUMIF: { least: 2, most: 3, apply: onOne(sum) },
  AVERAGEIF: { least: 2, most: 3, apply: onOne(mean) },
  SUMIFS: { least: 3, most: ANY, apply: onSeveral(sum) },
  AVERAGEIFS: { least: 3, most: ANY, apply: onSeveral(mean) },
});

type Aggregate = (numbers: readonly number[]) => Scalar;

function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? DIV0 : average(numbers);
}

/** SUMIF(range, criterion, [summed]): what is summed has the size of the range, whatever is written. */
function onOne(aggregate: Aggregate): Definition['apply'] {
  return (call) => {
    const range = onlyArea(call, 0);
    const summed = call.args.length < 3 ? range : resized(onlyArea(call, 2), range);
    return overCriteria(call, [0], (conditions) => selected(call, { conditions, summed, aggregate }));
  };
}

function onSeveral(aggregate: Aggregate): Definition['apply'] {
  return (call) => {
    const summed = onlyArea(call, 0);
    return overCriteria(call, pairsFrom(call, 1), (conditions) => selected(call, { conditions, summed, aggregate }));
  };
}

function resized({ sheet, top, left }: Area, like: Area): Area {
  const { rows, columns } = sizeOf(like);
  return { sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** The places of the ranges among the arguments. */
function pairsFrom({ args }: Call, first: number): number[] {
  if ((args.length - first) % 2 === 1) return unsure('a range without its criterion');
  return args.flatMap((_, index) => (index >= first && (index - first) % 2 === 0 ? [index] : []));
}

/** Works it out for every criterion where an array of them is given: COUNTIF(A1:A9,{"优","良"}). */
function overCriteria(
  call: Call,
  ranges: readonly number[],
  work: (conditions: readonly Condition[]) => Scalar,
): Lifted {
  const areas = ranges.map((index) => onlyArea(call, index));
  const criteria = ranges.map((index) => call.evaluation.value(call.args[index + 1]!, call.mode));
  return mapped(criteria, (wanted) => work(areas.map((area, index) => ({ area, wanted: wanted[index] }))));
}

function counted({ evaluation: { cells } }: Call, conditions: readonly Condition[]): Scalar {
  if (!hasOneSize(conditions.map(({ area }) => area))) return VALUE;
  const { rows, chosen, takesBlank } = selectionOf(conditions, [], cells);
  const size = sizeOf(conditions[0]!.area);
  return takesBlank ? chosen.length + (size.rows - rows) * size.columns : chosen.length;
}

interface Selecting {
  readonly conditions: readonly Condition[];
  readonly summed: Area;
  readonly aggregate: Aggregate;
}

function selected({ evaluation: { cells } }: Call, { conditions, summed, aggregate }: Selecting): Scalar {
  if (!hasOneSize([summed, ...conditions.map(({ area }) => area)])) return VALUE;
  const { rows, chosen } = selectionOf(conditions, [summed], cells);
  const values = cells.values(summed, rows);
  const numbers: number[] = [];
  let error: CellError | undefined;
  for (const place of chosen) {
    const value = values[place];
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) error ??= value;
  }
  return error ?? aggregate(numbers);
}

function hasOneSize(areas: readonly Area[]): boolean {
  const first = sizeOf(areas[0]!);
  return areas.every((area) => sizeOf(area).rows === first.rows && sizeOf(area).columns === first.columns);
}

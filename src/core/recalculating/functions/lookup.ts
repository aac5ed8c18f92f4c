import { isError, type CellError } from '../../snapshot';
import { toLogical, toNumber } from '../values/coerce';
import { NA, REF, VALUE } from '../values/errors';
import type { Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import type { Call, Definition } from './definition';
import { findExact, findSorted } from './find-in-line';
import { gridOf } from './grid';
import { indexed } from './indexed';
import { PLACES } from './places';

export const LOOKUP: Readonly<Record<string, Definition>> = Object.freeze({
  VLOOKUP: { least: 3, most: 4, apply: (call) => inTable(call, 'column') },
  HLOOKUP: { least: 3, most: 4, apply: (call) => inTable(call, 'row') },
  MATCH: { least: 2, most: 3, apply: matched },
  LOOKUP: { least: 2, most: 3, apply: lookedUp },
  INDEX: { least: 2, most: 3, apply: indexed },
  ...PLACES,
});

/** Looks in the first column (or row) of a table and gives what stands beside it. */
function inTable(call: Call, direction: 'column' | 'row'): Scalar {
  const wanted = lookedFor(call);
  const index = numberAt(call, 2);
  const isSorted = call.args.length < 4 ? true : toLogical(call.evaluation.single(call.args[3]!, call.mode));
  if (isError(wanted)) return wanted;
  if (isError(index)) return index;
  if (isError(isSorted)) return isSorted;
  const grid = gridOf(call, 1);
  const place = Math.trunc(index) - 1;
  if (place < 0) return VALUE;
  if (place >= (direction === 'column' ? grid.columns : grid.rows)) return REF;
  const find = isSorted ? findSorted : findExact;
  const found = find(wanted, grid.line(direction, 0), call.evaluation.cells);
  if (found === undefined) return NA;
  return direction === 'column' ? grid.at(found, place) : grid.at(place, found);
}

function lookedFor({ args, evaluation, mode }: Call): Scalar {
  return evaluation.single(args[0]!, mode);
}

function numberAt({ args, evaluation, mode }: Call, index: number): number | CellError {
  return toNumber(evaluation.single(args[index]!, mode));
}

function matched(call: Call): Scalar {
  const wanted = lookedFor(call);
  const type = call.args.length < 3 ? 1 : numberAt(call, 2);
  if (isError(wanted)) return wanted;
  if (isError(type)) return type;
  if (type < 0) return unsure('a search through what descends');
  const grid = gridOf(call, 1);
  if (grid.rows > 1 && grid.columns > 1) return NA;
  const line = grid.line(grid.columns === 1 ? 'column' : 'row', 0);
  const found = (type === 0 ? findExact : findSorted)(wanted, line, call.evaluation.cells);
  return found === undefined ? NA : found + 1;
}

/** LOOKUP(F4,{0,60,80},{"差","中","优"}), also over what is worked out: LOOKUP(1,0/(A1:A9="甲"),B1:B9). */
function lookedUp(call: Call): Scalar {
  const wanted = lookedFor(call);
  if (isError(wanted)) return wanted;
  const arrays = { ...call, mode: 'array' as const };
  const where = gridOf(arrays, 1);
  const isWide = where.columns > where.rows;
  const found = findSorted(wanted, where.line(isWide ? 'row' : 'column', 0), call.evaluation.cells);
  if (found === undefined) return NA;
  if (call.args.length < 3) return isWide ? where.at(where.rows - 1, found) : where.at(found, where.columns - 1);
  const from = gridOf(arrays, 2);
  if (from.rows > 1 && from.columns > 1) return unsure('results in more than one line');
  return from.columns > 1 ? from.at(0, found) : from.at(found, 0);
}

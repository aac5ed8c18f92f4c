import { Matrix, Reference, type Area, type Operand } from '../values/operand';
import { unsure } from '../values/unsure';
import { sizeOf } from '../evaluating/cells';
import { onlyArea } from './aggregates';
import type { Call, Definition } from './definition';

/** Functions that ask where cells stand. */
export const PLACES: Readonly<Record<string, Definition>> = Object.freeze({
  ROW: { least: 0, most: 1, apply: (call) => placed(call, rowsOf) },
  COLUMN: { least: 0, most: 1, apply: (call) => placed(call, columnsOf) },
  ROWS: { least: 1, most: 1, apply: (call) => sized(call, 'rows') },
  COLUMNS: { least: 1, most: 1, apply: (call) => sized(call, 'columns') },
});

function placed(call: Call, placesOf: (area: Area) => Matrix): Operand {
  const { at, cells } = call.evaluation;
  const own = { sheet: cells.sheet(at.sheet), top: at.row, bottom: at.row, left: at.column, right: at.column };
  const places = placesOf(call.args.length === 0 ? own : onlyArea(call, 0));
  if (places.values.length === 1) return places.values[0];
  return call.mode === 'array' ? places : unsure('the places of a range');
}

const MOST = 100_000;

function rowsOf(area: Area): Matrix {
  const { rows } = sizeOf(area);
  if (rows > MOST) return unsure('too many rows');
  return new Matrix(
    rows,
    1,
    Array.from({ length: rows }, (_, row) => area.top + row + 1),
  );
}

function columnsOf(area: Area): Matrix {
  const { columns } = sizeOf(area);
  return new Matrix(
    1,
    columns,
    Array.from({ length: columns }, (_, column) => area.left + column + 1),
  );
}

function sized(call: Call, edge: 'rows' | 'columns'): Operand {
  const operand = call.evaluation.operand(call.args[0]!, call.mode);
  if (operand instanceof Matrix) return operand[edge];
  const [area] = operand instanceof Reference ? operand.areas : [];
  return area ? sizeOf(area)[edge] : unsure('the size of something else than a range');
}

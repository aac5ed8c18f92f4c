import type { CellRef } from '../../address';
import { functionNamed } from '../functions';
import type { Node, Read } from '../parsing/tree';
import { rowsAt } from '../readers/hit-rows';
import { mapped, type Lifted } from '../values/matrices';
import { Matrix, Reference, type Area, type Operand, type Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import { sizeOf, type Cells } from './cells';
import { binary, negated, percent, unsigned } from './operators';

/**
 * How ranges are taken where one value is asked for. 'single': only those of one cell are understood.
 * 'array': cell by cell, as SUMPRODUCT takes them.
 */
export type Mode = 'single' | 'array';

type BinaryNode = Extract<Node, { kind: 'binary' }>;

const MOST_CELLS = 1_048_576;

/** Works out the formula of one cell. */
export class Evaluation {
  constructor(
    readonly cells: Cells,
    readonly at: CellRef,
    /** How far below the row that its tree was made for. */
    private readonly shift: number,
  ) {}

  /** The value that the cell shows. */
  result(tree: Node): Scalar {
    const operand = tree.kind === 'binary' ? this.binary(tree, 'single', true) : this.operand(tree, 'single');
    const value = this.lifted(operand, 'single');
    if (value instanceof Matrix) return unsure('more than one value');
    return value ?? 0;
  }

  operand(node: Node, mode: Mode): Operand {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'missing':
        return undefined;
      case 'array':
        return node.matrix;
      case 'reference':
        return this.reference(node.read);
      case 'prefix': {
        const value = this.value(node.operand, mode);
        return mapped([value], ([one]) => (node.sign === '-' ? negated(one) : unsigned(one)));
      }
      case 'percent':
        return mapped([this.value(node.operand, mode)], ([one]) => percent(one));
      case 'binary':
        return this.binary(node, mode, false);
      case 'call':
        return functionNamed(node.name)!.apply({ args: node.args, evaluation: this, mode });
    }
  }

  /** One value, or several where the mode or a constant array asks for them. */
  value(node: Node, mode: Mode): Lifted {
    return this.lifted(this.operand(node, mode), mode);
  }

  /** One value; several are not understood. */
  single(node: Node, mode: Mode): Scalar {
    const value = this.value(node, mode);
    return value instanceof Matrix ? unsure('several values where one is asked for') : value;
  }

  lifted(operand: Operand, mode: Mode): Lifted {
    if (!(operand instanceof Reference)) return operand;
    const [area, other] = operand.areas;
    if (!area || other) return unsure('cells of several sheets');
    const { rows, columns } = sizeOf(area);
    if (rows === 1 && columns === 1) return this.cells.valueAt(area.sheet, area.top, area.left);
    if (mode === 'single') return unsure('a range where one value is asked for');
    return this.matrixOf(area);
  }

  matrixOf(area: Area): Matrix {
    const { rows, columns } = sizeOf(area);
    if (rows * columns > MOST_CELLS) return unsure('too many cells');
    return new Matrix(rows, columns, this.cells.values(area, rows));
  }

  /** From the innermost left side outwards, without recursion: people add up thousands of cells one by one. */
  private binary(node: BinaryNode, mode: Mode, isLast: boolean): Lifted {
    const chain = [node];
    for (let inner = node.left; inner.kind === 'binary'; inner = inner.left) chain.push(inner);
    let value = this.value(chain.at(-1)!.left, mode);
    for (let step = chain.pop(); step; step = chain.pop()) {
      const { operator } = step;
      const isOutermost = isLast && chain.length === 0;
      const sides = [value, this.value(step.right, mode)];
      value = mapped(sides, ([left, right]) => binary(operator, { left, right, isLast: isOutermost }));
    }
    return value;
  }

  private reference(read: Read): Reference {
    const { top, bottom } = rowsAt(read, this.shift);
    const { left, right } = read;
    return new Reference(read.sheets.map((name) => ({ sheet: this.cells.sheet(name), top, left, bottom, right })));
  }
}

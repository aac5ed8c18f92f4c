import type { Project } from '../book';
import type { CellWrite } from '../changes';
import { commonShapeInSteps, oddCells, shapesInSteps, type FormulaColumn, type InRow } from '../formula';
import { sheetNamed, type Cell, type CellValue, type SheetRow } from '../snapshot';
import { mapInSteps } from '../steps';
import { skippedCell, merged, type ColumnResult, type Job } from './column-result';
import type { Adapted, ComputeOptions } from './computed';

/** One column of a list, computed. */
export interface ComputedColumn {
  readonly field: Adapted['field'];
  readonly column: number;
  readonly result: ColumnResult;
  /** Whether what stands in the column of a project follows from its sources; undefined where that cannot be told. */
  readonly holds: (project: Project) => boolean | undefined;
}

/**
 * The column as it is best written: as asked, unless that made a stranger of a cell, ours or the user's. Then the column's
 * own formula is carried on where it is right, else values are written; where neither fits, cells are left alone. In slices.
 */
export function* consistentColumn(computed: ComputedColumn, job: Job): Generator<void, ColumnResult, void> {
  const { result } = computed;
  const isAsked = job.options.asValues;
  const asked = asAsked(result, job.options);
  const column = new ColumnInRows(computed, job);
  if (column.written === 0) return asked;
  yield* column.lookAtOdd();
  if (yield* column.stays(asked)) return asked;
  const carry = yield* column.ownFormula();
  const carried =
    carry && mapped(asked, (write) => (column.isOfProject(write) ? { ...write, formula: carry(write.row) } : write));
  if (carried && (yield* column.stays(carried))) return adapted(carried, { computed, job, as: 'formulas' }, isAsked);
  const values = mapped(asked, (write) => (column.isOfProject(write) ? withoutFormula(write) : write));
  if (yield* column.stays(values)) return adapted(values, { computed, job, as: 'values' }, !isAsked);
  const alone = [...result.filled, ...result.replaced].filter((write) => column.isOfProject(write));
  const others = (writes: readonly CellWrite[]) => writes.filter((write) => !column.isOfProject(write));
  return merged([
    { ...asked, filled: others(asked.filled), replaced: others(asked.replaced) },
    ...alone.map((at) => skippedCell(job, { field: computed.field, reason: 'other-formulas', at })),
  ]);
}

/** What stands in a column, row by row, and would stand there. */
class ColumnInRows {
  readonly #before = new Map<number, Cell>();
  readonly #written: ReadonlySet<number>;
  #odd: ReadonlySet<number> = new Set();

  constructor(
    private readonly computed: ComputedColumn,
    private readonly job: Job,
  ) {
    const { column, result } = computed;
    const rows: ReadonlyMap<number, SheetRow> =
      sheetNamed(job.snapshot, job.list.sheet)?.rows ?? new Map<number, SheetRow>();
    for (const { row } of job.list.projects) this.#before.set(row, rows.get(row)?.[column] ?? {});
    const writes = [...result.filled, ...result.replaced];
    this.#written = new Set(writes.flatMap(({ row }) => (this.#before.has(row) ? [row] : [])));
  }

  /** Which cells are otherwise than their column already. */
  *lookAtOdd(): Generator<void, void, void> {
    this.#odd = yield* this.#oddRows(this.#before);
  }

  get written(): number {
    return this.#written.size;
  }

  /** Totals have formulas of their own. */
  isOfProject({ row }: CellWrite): boolean {
    return this.#before.has(row);
  }

  /** Whether no cell is otherwise than its column that was not so before. */
  *stays({ filled, replaced }: ColumnResult): Generator<void, boolean, void> {
    const after = new Map(this.#before);
    for (const { row, value, formula } of [...filled, ...replaced]) {
      if (!after.has(row)) continue;
      after.set(row, { ...(value === null ? {} : { value }), ...(formula === undefined ? {} : { formula }) });
    }
    const odd = yield* this.#oddRows(after);
    return [...odd].every((row) => this.#odd.has(row) && !this.#written.has(row));
  }

  /** The formula that most of what stays in the column has, as it reads in a row; undefined where it is not known to be right. */
  *ownFormula(): Generator<void, ((row: number) => string) | undefined, void> {
    const { column, holds } = this.computed;
    const kept = [...this.#before].filter(([row, { formula }]) => formula !== undefined && !this.#written.has(row));
    const shapes =
      (yield* shapesInSteps(
        column,
        kept.map(([row, { formula }]) => ({ row, content: formula! })),
      )) ?? [];
    const [common] = [...shapes].sort((a, b) => b.cells.length - a.cells.length);
    if (!common) return undefined;
    const rows = new Set(common.cells.map(({ row }) => row));
    const projects = this.job.list.projects.filter(({ row }) => rows.has(row));
    const verdicts = yield* mapInSteps(projects, (project) => holds(project));
    return verdicts.includes(true) && !verdicts.includes(false) ? common.at : undefined;
  }

  *#oddRows(cells: ReadonlyMap<number, Cell>): Generator<void, Set<number>, void> {
    yield;
    const column = this.#formulaColumn(cells);
    yield;
    const common = yield* commonShapeInSteps(column);
    return new Set(common ? oddCells(column, common).map(({ row }) => row) : []);
  }

  #formulaColumn(cells: ReadonlyMap<number, Cell>): FormulaColumn {
    const formulas: InRow<string>[] = [];
    const constants: InRow<CellValue>[] = [];
    const results = { number: 0, string: 0 };
    for (const [row, { formula, value }] of cells) {
      if (formula === undefined && value !== undefined) constants.push({ row, content: value });
      if (formula === undefined) continue;
      formulas.push({ row, content: formula });
      if (typeof value === 'number' || typeof value === 'string') results[typeof value as 'number' | 'string'] += 1;
    }
    const { number, string } = results;
    const resultType = number > string ? 'number' : string > number ? 'string' : 'other';
    return { column: this.computed.column, formulas, constants, resultType };
  }
}

function adapted(
  result: ColumnResult,
  { computed: { field, column }, job: { list }, as }: { computed: ComputedColumn; job: Job; as: 'formulas' | 'values' },
  isOther: boolean,
): ColumnResult {
  const count = result.filled.length + result.replaced.length;
  return isOther ? { ...result, adapted: [{ field, sheet: list.sheet, column, count, as }] } : result;
}

function asAsked(result: ColumnResult, { asValues }: ComputeOptions): ColumnResult {
  return asValues ? mapped(result, withoutFormula) : result;
}

function mapped(result: ColumnResult, of: (write: CellWrite) => CellWrite): ColumnResult {
  return { ...result, filled: result.filled.map(of), replaced: result.replaced.map(of) };
}

function withoutFormula({ row, column, value, format }: CellWrite): CellWrite {
  return { row, column, value, ...(format === undefined ? {} : { format }) };
}

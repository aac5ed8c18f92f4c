import type { Book } from '../book';
import type { CellWrite, Change } from '../changes';
import type { Preset } from '../presets';
import { finished } from '../steps';
import { merged, type ColumnResult } from './column-result';
import type { Computed, ComputeOptions } from './computed';
import { computeForms } from './forms';
import { gradeColumn } from './grade-column';
import { rateColumn } from './rate-column';

/**
 * Fills the empty cells of the lists' 执行率 and 等级 columns and of the forms' scores; with `replace` also overwrites wrong
 * ones. What the user has written is otherwise left alone, and what could not be computed is told with its reason.
 */
export function computeColumns(book: Book, preset: Preset, options: ComputeOptions): Computed {
  return finished(computeColumnsInSteps(book, preset, options));
}

/** The same in slices: a caller can breathe, or stop, between two. */
export function* computeColumnsInSteps(
  book: Book,
  preset: Preset,
  options: ComputeOptions,
): Generator<void, Computed, void> {
  const bySheet = new Map<string, CellWrite[]>();
  const results: ColumnResult[] = [];
  for (const list of book.lists) {
    const job = { list, snapshot: book.snapshot, preset, options };
    const result = merged([yield* rateColumn(job), yield* gradeColumn(job)]);
    collect(bySheet, list.sheet, result);
    results.push(result);
  }
  const ofForms = yield* computeForms(book, preset, options);
  for (const { sheet, result } of ofForms) {
    collect(bySheet, sheet, asAsked(result, options));
    results.push(result);
  }
  const all = merged(results);
  return {
    changes: [...bySheet].map(([sheet, cells]): Change => ({ kind: 'set-cells', sheet, cells })),
    filled: all.filled.length,
    replaced: all.replaced.length,
    skipped: all.skipped,
    adapted: all.adapted ?? [],
    ...(ofForms.length > 0 ? { hasForms: true as const } : {}),
  };
}

function collect(bySheet: Map<string, CellWrite[]>, sheet: string, { filled, replaced }: ColumnResult): void {
  const cells = [...(bySheet.get(sheet) ?? []), ...filled, ...replaced];
  if (cells.length > 0) bySheet.set(sheet, cells);
}

/** Columns of a list see to it themselves, for they are written in one manner. */
function asAsked(result: ColumnResult, { asValues }: ComputeOptions): ColumnResult {
  if (!asValues) return result;
  const { filled, replaced, ...rest } = result;
  return { ...rest, filled: filled.map(withoutFormula), replaced: replaced.map(withoutFormula) };
}

function withoutFormula({ row, column, value, format }: CellWrite): CellWrite {
  return { row, column, value, ...(format === undefined ? {} : { format }) };
}

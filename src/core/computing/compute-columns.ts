import type { Book } from '../book';
import type { CellWrite, Change } from '../changes';
import type { Preset } from '../presets';
import { finished } from '../steps';
import { asAsked } from './as-asked';
import { merged, type ColumnResult } from './column-result';
import type { Computed, ComputeOptions } from './computed';
import { carriedLists } from './carrying';
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
  const ofForms = yield* computeForms(book, preset, options);
  const carried = yield* carriedLists(book, ofForms, options);
  for (const [index, list] of carried.lists.entries()) {
    const job = { list, snapshot: book.snapshot, preset, options };
    const fromForms = carried.results.get(book.lists[index]!);
    const columns = [yield* rateColumn(job), yield* gradeColumn(job)];
    const result = merged(fromForms ? [asAsked(fromForms, options), ...columns] : columns);
    collect(bySheet, list.sheet, result);
    results.push(result);
  }
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

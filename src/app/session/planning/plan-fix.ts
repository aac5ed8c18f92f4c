import { homeOf, type CellWrite, type Change } from '../../../core/changes';
import type { Finding } from '../../../core/checking';
import { sheetNamed, type WorkbookSnapshot } from '../../../core/snapshot';
import { SESSION_WORDS, type Language } from '../../../core/words';
import type { CheckedWorkbook } from '../../check-workbook';
import { isFixable } from '../view/finding-view';
import { refused, type Planning } from './plan';

/** The suggestions of these findings, as far as they do not overlap. */
export function planFix({ book, report }: CheckedWorkbook, ids: readonly string[], language: Language): Planning {
  const words = SESSION_WORDS[language];
  const wanted = new Set(ids);
  const found = report.findings.filter(({ id }) => wanted.has(id));
  const fixable = found.filter(isFixable);
  const merged = new MergedFixes(book.snapshot);
  const count = fixable.filter((finding) => merged.take(finding)).length;
  // What follows from another is mended by mending that.
  const without = found.filter((finding) => !isFixable(finding) && finding.consequenceOf === null).length;
  const facts = { without, gone: wanted.size - found.length };
  if (count === 0) return refused(words.nothingToFix(facts));
  const notes = words.notFixed({ ...facts, left: fixable.length - count });
  return {
    step: { kind: 'fix', count },
    changes: merged.changes,
    said: () => words.sentence([words.fixed(count), ...notes]),
    notes,
  };
}

/** Suggestions put together, each whole or not at all: the first to write a cell has it. */
class MergedFixes {
  readonly #sheets = new Map<string, Map<string, CellWrite>>();

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  /** Whether the finding's suggestion went in. */
  take({ suggest }: Finding): boolean {
    const writes = (suggest?.changes ?? []).flatMap((change) =>
      change.kind === 'set-cells' ? this.#placed(change) : [],
    );
    const isFree = writes.every(({ cells, key, write }) => isSameWrite(cells.get(key) ?? write, write));
    if (isFree) for (const { cells, key, write } of writes) cells.set(key, write);
    return isFree;
  }

  get changes(): Change[] {
    return [...this.#sheets].map(([sheet, cells]) => ({ kind: 'set-cells', sheet, cells: [...cells.values()] }));
  }

  #placed({ sheet: name, cells: writes }: Extract<Change, { kind: 'set-cells' }>): Placed[] {
    const sheet = sheetNamed(this.snapshot, name);
    const cells = this.#sheets.get(sheet?.name ?? name) ?? new Map<string, CellWrite>();
    this.#sheets.set(sheet?.name ?? name, cells);
    return writes.map((write) => {
      const { row, column } = sheet ? homeOf(write, sheet) : write;
      return { cells, key: `${row},${column}`, write };
    });
  }
}

interface Placed {
  readonly cells: Map<string, CellWrite>;
  readonly key: string;
  readonly write: CellWrite;
}

function isSameWrite(a: CellWrite, b: CellWrite): boolean {
  return JSON.stringify([a.value, a.formula]) === JSON.stringify([b.value, b.formula]);
}

import type { Change } from '../../core/changes';
import type { Step } from '../../core/words';
import type { Aside } from './aside';
import type { RowTexts } from './row-texts';

/** One step done, and how to take it back. */
export interface Entry {
  readonly step: Step;
  readonly changes: readonly Change[];
  readonly journal: readonly Change[];
  /** What stood beside the cells that it wrote. */
  readonly texts: RowTexts;
  readonly before: Aside;
  readonly after: Aside;
}

// A journal holds what was there: a hundred steps of an afternoon are little, a hundred rewritten summaries are not.
const MOST_STEPS = 100;
const MOST_CELLS = 2_000_000;

/** What was done and what was undone, the latest last. Old steps are forgotten where there are too many of them. */
export class History {
  #done: Numbered[] = [];
  #undone: Numbered[] = [];
  /** How the workbook is once all is undone: the number of the step forgotten last, 0 at the start. */
  #base = 0;
  #latest = 0;
  #saved: number | undefined;

  constructor(isSaved: boolean) {
    this.#saved = isSaved ? 0 : undefined;
  }

  get undoable(): Entry | undefined {
    return this.#done.at(-1)?.entry;
  }

  get redoable(): Entry | undefined {
    return this.#undone.at(-1)?.entry;
  }

  /** The workbook is not as it was last saved. */
  get isDirty(): boolean {
    return this.#saved !== this.#place;
  }

  get #place(): number {
    return this.#done.at(-1)?.number ?? this.#base;
  }

  did(entry: Entry): void {
    this.#undone = [];
    this.#latest += 1;
    this.#done.push({ number: this.#latest, entry });
    this.#forget();
  }

  /** Taken back by these changes, as far as it still could be; the journal does it again. */
  undid(journal: readonly Change[], changes: readonly Change[]): void {
    const last = this.#done.pop();
    if (last) this.#undone.push({ number: last.number, entry: { ...last.entry, changes: journal, journal: changes } });
  }

  /** These changes were made again; their journal may be another. */
  redid(journal: readonly Change[], changes: readonly Change[]): void {
    const last = this.#undone.pop();
    if (last) this.#done.push({ number: last.number, entry: { ...last.entry, changes, journal } });
  }

  saved(): void {
    this.#saved = this.#place;
  }

  #forget(): void {
    let cells = this.#done.reduce((sum, { entry }) => sum + weightOf(entry), 0);
    while (this.#done.length > 1 && (this.#done.length > MOST_STEPS || cells > MOST_CELLS)) {
      const first = this.#done.shift()!;
      cells -= weightOf(first.entry);
      this.#base = first.number;
    }
  }
}

interface Numbered {
  readonly number: number;
  readonly entry: Entry;
}

function weightOf({ changes, journal }: Entry): number {
  return [...changes, ...journal].reduce((sum, change) => sum + cellsIn(change), 0);
}

function cellsIn(change: Change): number {
  if (change.kind === 'set-cells') return change.cells.length;
  return 'content' in change ? change.content.cells.length : 1;
}

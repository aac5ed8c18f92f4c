import type { Book } from '../../core/book';
import { withCells, type CellWrite, type Change } from '../../core/changes';
import { cellAt, isError, sheetNamed, type Cell, type WorkbookSnapshot } from '../../core/snapshot';
import { placeLabel, SESSION_WORDS, type Language } from '../../core/words';
import { PREVIEW_LINES, type Preview, type PreviewLine } from './desk';
import { type Plan } from './planning/plan';

export const NO_PREVIEW: Preview = { lines: [], cells: 0, notes: [], isIdle: true };

export interface PreviewContext {
  readonly book: Book;
  readonly language: Language;
  readonly display: ((cell: Cell) => string) | undefined;
  /** The plan's changes first, then the results of formulas that follow from them. */
  readonly changes: readonly Change[];
}

/** What a plan would do, cell by cell as far as they can be shown. */
export function previewOf(plan: Plan, { book, language, display, changes }: PreviewContext): Preview {
  const words = SESSION_WORDS[language];
  const writes = changes.flatMap((change) =>
    change.kind === 'set-cells' ? change.cells.map((write) => ({ sheet: change.sheet, write })) : [],
  );
  const cells = plan.changes.reduce((sum, change) => sum + (change.kind === 'set-cells' ? change.cells.length : 0), 0);
  const shown = writes.slice(0, Math.min(cells, PREVIEW_LINES));
  const following = writes.length - cells;
  const after = withCells(
    book.snapshot,
    shown.map(({ sheet, write }) => ({ kind: 'set-cells', sheet, cells: [write] })),
  );
  // A number stored as text looks as the number that it becomes: then it is said which is the text.
  const texts = (before: Cell | undefined, after: Cell | undefined): Pick<PreviewLine, 'before' | 'after'> => {
    const [was, becomes] = [shownText(before, display), shownText(after, display)];
    const told = (cell: Cell | undefined, text: string): string => (isText(cell) ? words.asText(text) : text);
    return was === becomes
      ? { before: told(before, was), after: told(after, becomes) }
      : { before: was, after: becomes };
  };
  const lines = shown.map((at): PreviewLine => {
    const { row, column } = at.write;
    const label = placeLabel({ sheet: at.sheet, row, column }, book, language);
    const before = cellIn(book.snapshot, at);
    return { sheet: at.sheet, row, column, label, ...texts(before, cellIn(after, at)) };
  });
  const more = [
    ...(cells > shown.length ? [words.moreLines(cells - shown.length)] : []),
    ...(following > 0 ? [words.alsoRecalculated(following)] : []),
  ];
  return { lines, cells, notes: [...plan.notes, ...more] };
}

interface SheetWrite {
  readonly sheet: string;
  readonly write: CellWrite;
}

function cellIn(workbook: WorkbookSnapshot, { sheet, write }: SheetWrite): Cell | undefined {
  const found = sheetNamed(workbook, sheet);
  return found && cellAt(found, write);
}

function shownText(cell: Cell | undefined, display: ((cell: Cell) => string) | undefined): string {
  if (!cell) return '';
  const text = cell.value === undefined ? '' : (display ?? storedText)(cell);
  if (cell.formula === undefined) return text;
  return text === '' ? `=${cell.formula}` : `${text}（=${cell.formula}）`;
}

function isText(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && cell.formula === undefined;
}

function storedText({ value }: Cell): string {
  return isError(value) ? value.error : String(value ?? '');
}

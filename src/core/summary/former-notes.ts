import { isError, type Sheet, type WorkbookSnapshot } from '../snapshot';

/** A line of our findings sheet as it stood, with what the user wrote beside it. */
export interface FormerNote {
  readonly code: string;
  readonly title: string;
  readonly place: string;
  readonly message: string;
  readonly note: string;
}

/** Titles of the columns by which the sheet is read again. */
export const NOTE_TITLES = { code: '编号', title: '问题', place: '位置', message: '说明', note: '处理说明' } as const;

const HEADER_WITHIN = 10;

/** The user's 处理说明 on our former findings sheet, wherever its columns have been moved to. */
export function formerNotes({ sheets }: WorkbookSnapshot): FormerNote[] {
  const sheet = sheets.find(({ ours }) => ours === 'findings');
  const header = sheet && headerOf(sheet);
  if (!sheet || !header) return [];
  const notes: FormerNote[] = [];
  for (const row of sheet.rows.keys()) {
    if (row <= header.row) continue;
    const text = (key: keyof typeof NOTE_TITLES): string => textAt(sheet, row, header.columns.get(NOTE_TITLES[key]));
    const note = text('note');
    if (note === '' || note === NOTE_TITLES.note) continue;
    notes.push({ code: text('code'), title: text('title'), place: text('place'), message: text('message'), note });
  }
  return notes;
}

function headerOf(sheet: Sheet): { row: number; columns: Map<string, number> } | undefined {
  for (const [row, cells] of sheet.rows) {
    if (row > HEADER_WITHIN) return undefined;
    const columns = new Map(
      cells.flatMap((cell, column) => (typeof cell?.value === 'string' ? [[cell.value, column]] : [])),
    );
    if (columns.has(NOTE_TITLES.note) && columns.has(NOTE_TITLES.code)) return { row, columns };
  }
  return undefined;
}

function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  const value = column === undefined ? undefined : sheet.rows.get(row)?.[column]?.value;
  if (value === undefined) return '';
  return isError(value) ? value.error : String(value).trim();
}

import { FINDINGS_SHEET_WORDS, LANGUAGES, type NoteTitles } from '../words';
import { isError, type Sheet, type WorkbookSnapshot } from '../snapshot';

/** A line of our findings sheet as it stood, with what the user wrote beside it. */
export interface FormerNote {
  readonly code: string;
  readonly title: string;
  readonly place: string;
  readonly message: string;
  readonly note: string;
}

const TITLES: readonly NoteTitles[] = LANGUAGES.map((language) => FINDINGS_SHEET_WORDS[language].columns);
const HEADER_WITHIN = 10;

/** The user's 处理说明 on our former findings sheet, wherever its columns have been moved to. */
export function formerNotes({ sheets }: WorkbookSnapshot): FormerNote[] {
  const sheet = sheets.find(({ ours }) => ours === 'findings');
  const header = sheet && headerOf(sheet);
  if (!sheet || !header) return [];
  const notes: FormerNote[] = [];
  for (const row of sheet.rows.keys()) {
    if (row <= header.row) continue;
    const text = (key: keyof NoteTitles): string => textAt(sheet, row, header.columns.get(header.titles[key]));
    const note = text('note');
    if (note === '' || note === header.titles.note) continue;
    notes.push({ code: text('code'), title: text('title'), place: text('place'), message: text('message'), note });
  }
  return notes;
}

interface FormerHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
  /** In the language of the run that wrote it. */
  readonly titles: NoteTitles;
}

function headerOf(sheet: Sheet): FormerHeader | undefined {
  for (const [row, cells] of sheet.rows) {
    if (row > HEADER_WITHIN) return undefined;
    const columns = new Map(
      cells.flatMap((cell, column) => (typeof cell?.value === 'string' ? [[cell.value, column]] : [])),
    );
    const titles = TITLES.find(({ note, code }) => columns.has(note) && columns.has(code));
    if (titles) return { row, columns, titles };
  }
  return undefined;
}

function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  const value = column === undefined ? undefined : sheet.rows.get(row)?.[column]?.value;
  if (value === undefined) return '';
  return isError(value) ? value.error : String(value).trim();
}

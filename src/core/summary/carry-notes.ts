import type { FormerNote } from './former-notes';

/** A line of the findings sheet, as far as a note can be told to belong to it. */
export interface NotedLine {
  readonly code: string;
  readonly title: string;
  readonly place: string;
  readonly message: string;
}

export interface CarriedNotes {
  /** By the line's code. */
  readonly notes: ReadonlyMap<string, string>;
  /** Notes whose line is gone: kept, never dropped. */
  readonly left: readonly FormerNote[];
}

/** Finds for each former note the line it belongs to now: the same place and project, else the same words elsewhere, as when rows moved. */
export function carryNotes(former: readonly FormerNote[], lines: readonly NotedLine[]): CarriedNotes {
  const notes = new Map<string, string>();
  const byCode = new Map(lines.map((line) => [line.code, line]));
  const attach = (note: FormerNote, line: NotedLine | undefined): boolean => {
    if (!line || notes.has(line.code)) return false;
    notes.set(line.code, note.note);
    return true;
  };
  const moved = former.filter((note) => {
    const line = byCode.get(note.code);
    return !(line && (project(line) === project(note) || said(line) === said(note)) && attach(note, line));
  });
  const byWords = uniqueBy(
    lines.filter(({ code }) => !notes.has(code)),
    words,
  );
  const left = moved.filter((note) => !attach(note, byWords.get(words(note))));
  return { notes, left };
}

/** What a line says apart from its cell. */
function words(line: NotedLine): string {
  return [line.title, project(line), said(line)].join('\n');
}

/** The message without our remarks on cause and acceptance, which stand below it. */
function said({ message }: NotedLine): string {
  return message.split('\n')[0]!;
}

function project({ place }: NotedLine): string {
  return place.replace(/[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?/g, '');
}

function uniqueBy(lines: readonly NotedLine[], key: (line: NotedLine) => string): Map<string, NotedLine> {
  const unique = new Map<string, NotedLine | undefined>();
  for (const line of lines) unique.set(key(line), unique.has(key(line)) ? undefined : line);
  return new Map([...unique].flatMap(([text, line]) => (line ? [[text, line]] : [])));
}

import { splice, type Edit } from '../../package';

/** What we have laid over a style sheet, and how to take it off again. */
export interface OverlayNote {
  /** Index of our first cell format. */
  readonly first: number;
  /** The looks of our cell formats, in order (lookKey). */
  readonly looks: readonly string[];
  readonly hasMarks: boolean;
}

interface OverlayRecord extends OverlayNote {
  /** Edits that take our additions away. */
  readonly undo: readonly Edit[];
}

const NOTE = /<!--jihe:([0-9a-f]+):([^-]*)-->$/;

/**
 * Makes the edits and notes in a comment at the end what they were. Excel, which numbers all styles anew when it saves,
 * drops the comment: what it says is true as long as it is there.
 */
export function layOver(base: string, edits: readonly Edit[], note: OverlayNote): string {
  const text = splice(base, edits);
  const record: OverlayRecord = { ...note, undo: inverseEdits(base, edits) };
  const code = encodeURIComponent(JSON.stringify(record)).replaceAll('-', '%2D');
  return `${text}<!--jihe:${checksum(text)}:${code}-->`;
}

/** The style sheet without our additions, to the letter, and what they were; undefined where it bears none. */
export function takeOff(styles: string): { base: string; note: OverlayNote } | undefined {
  const match = NOTE.exec(styles);
  if (!match) return undefined;
  const text = styles.slice(0, match.index);
  if (checksum(text) !== match[1]) return undefined;
  const { undo, ...note } = JSON.parse(decodeURIComponent(match[2]!)) as OverlayRecord;
  return { base: splice(text, undo), note };
}

function inverseEdits(base: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const at = start + shift;
      shift += text.length - (end - start);
      return { start: at, end: at + text.length, text: base.slice(start, end) };
    });
}

/** FNV-1a, enough to see that someone else has written since. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** Why a file cannot be read as a workbook; words/ has a sentence for each that says what to do. */
export const FILE_PROBLEMS = [
  'empty', // 0 bytes
  'not-a-workbook', // text or another kind of file, whatever its name
  'truncated', // the archive breaks off
  'damaged', // parts missing, broken XML, broken relationships, duplicate parts
  'old-format', // .xls (BIFF)
  'encrypted', // opens with a password
  'too-large', // inflates beyond all measure (zip bomb), or has absurd dimensions
  'unsafe', // DTD, entities, path traversal
] as const;

export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** Thrown by adapters that open files; carries no text for users. */
export class UnreadableFile extends Error {
  constructor(
    readonly problem: FileProblem,
    detail: string,
  ) {
    super(`${problem}: ${detail}`);
    this.name = 'UnreadableFile';
  }
}

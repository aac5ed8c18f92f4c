/** All that the command line has of the outside world; tests give another. */
export interface Io {
  /** Standard output. */
  out(text: string): void;
  /** Standard error: notes, progress, reasons. */
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isOutTerminal: boolean;
  readonly isErrTerminal: boolean;
  /** Width of the terminal in columns; undefined where there is none. */
  readonly columns: number | undefined;
  /** Milliseconds since some moment. */
  now(): number;
  readFile(path: string): Promise<Uint8Array>;
  /** Puts a whole file in place at once, or leaves what was there. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Whether two paths lead to one file; false where either does not exist. */
  isSameFile(a: string, b: string): Promise<boolean>;
}

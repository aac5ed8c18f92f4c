/** The command cannot run: a sentence for the user that says why and what to do. Exit status 2. */
export class CannotRun extends Error {
  constructor(
    message: string,
    /** A short name of the reason, for JSON. */
    readonly problem: string,
  ) {
    super(message);
    this.name = 'CannotRun';
  }
}

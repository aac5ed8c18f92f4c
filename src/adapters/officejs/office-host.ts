export interface RunOptions {
  /** Wait until the user has left the cell that he edits, instead of refusing at once. */
  readonly delayForCellEdit: boolean;
}

/** What the adapter needs of Office: given to it, so that tests can stand in for it. */
export interface OfficeHost {
  /** Excel.run. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Whether the host knows this set of ExcelApi, such as "1.14". */
  supports(set: string): boolean;
  /** Lets others have their turn. */
  breathe(): Promise<void>;
}

/** What the adapter needs of Office: given to it, so that tests can stand in for it. */
export interface OfficeHost {
  /** Excel.run, asking to wait while a cell is being edited or not, as the page decides. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether the host knows this set of ExcelApi, such as "1.14". */
  supports(set: string): boolean;
  /** Lets others have their turn. */
  breathe(): Promise<void>;
}

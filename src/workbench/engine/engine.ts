import type {
  Action,
  Explanation,
  FormScoresView,
  GivenFile,
  LastYearReply,
  Preview,
  Progress,
  Reply,
  SessionView,
} from '../../app/session';
import type { CellRef, RangeAddress } from '../../core/address';
import type { Language } from '../../core/words';

/** A sheet as the grid needs it, without its cells. */
export interface SheetView {
  readonly name: string;
  readonly isHidden: boolean;
  /** One of our summary sheets. */
  readonly isOurs: boolean;
  readonly isProtected: boolean;
  /** Rows and columns that hold something, counted from A1. */
  readonly rows: number;
  readonly columns: number;
  /** Widths in pixels, wide enough that no amount is clipped. */
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly RangeAddress[];
  /** Rows above this one stay in view: to the end of the first list's header; 0 where there is none. */
  readonly frozenRows: number;
  /** Days are counted from 1904: needed to understand a date that is typed. */
  readonly date1904: boolean;
}

/** not-calculated: a formula whose value we cannot compute; Excel will. */
export type CellKind = 'text' | 'number' | 'boolean' | 'error' | 'not-calculated';

/** One cell as shown. */
export interface CellView {
  readonly kind: CellKind;
  /** By its number format, as Excel shows it; "" for not-calculated. */
  readonly text: string;
  /** What stands in the formula bar: the formula with "=", else the value as one types it. */
  readonly input: string;
  /** The number format code; absent for General. It decides how what is typed here is understood. */
  readonly format?: string;
  /** The number format shows this value in red. */
  readonly isRed?: true;
}

/** Cells of some rows: rows[i][column]; holes are empty cells. */
export interface CellBlock {
  readonly sheet: string;
  readonly top: number;
  readonly rows: readonly (readonly (CellView | null)[])[];
}

/** What the worker tells unasked. Findings come in portions behind the view that has none, so that no message is long. */
export type EngineEvent =
  | { readonly kind: 'progress'; readonly progress: Progress | null }
  /** A workbook has been read and taken the place of the one before: views speak of it from now on. */
  | { readonly kind: 'opened' }
  | {
      readonly kind: 'view';
      readonly view: SessionView;
      readonly sheets: readonly SheetView[];
      /** As long as it is the same number, so are the cells. */
      readonly edition: number;
      readonly findings: number;
    }
  | { readonly kind: 'findings'; readonly from: number; readonly findings: SessionView['findings'] };

export interface OpenRequest {
  /** By which the same file is known again, with what can be undone in it. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
  /** Converted from a foreign format: nothing may be written. */
  readonly isReadOnly: boolean;
  /** Restored work that was never saved. */
  readonly isDirty: boolean;
}

/** The engine in its worker, over an .xlsx workbook. Functions and plain data only: it is called across threads. */
export interface Engine {
  listen(listener: (event: EngineEvent) => void): void;
  /** Reads and checks. Where the bytes are no workbook, says so in a sentence and keeps the workbook open before; a check that does not come to its end is no failure to open. */
  open(request: OpenRequest): Promise<Reply>;
  /** The file is not asked for again. */
  forget(id: string): void;
  perform(action: Action): Promise<Reply>;
  preview(action: Action): Promise<Preview>;
  explain(rule: string): Promise<Explanation>;
  formScores(at: CellRef | null): Promise<FormScoresView>;
  readLastYear(file: GivenFile): Promise<LastYearReply>;
  cancel(): void;
  cells(sheet: string, top: number, bottom: number): Promise<CellBlock>;
  /** The file as it is now. `isSaved`: the user has it, nothing is unsaved any more. */
  toBytes(isSaved: boolean): Promise<Uint8Array>;
}

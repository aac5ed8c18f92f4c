import type { Change } from '../../core/changes';
import type { ReadFile } from '../../core/ports';
import type { Preset } from '../../core/presets';
import type { Cell, WorkbookSnapshot } from '../../core/snapshot';
import type { Language } from '../../core/words';
import type { Progress } from './desk';
import type { SessionView } from './session-view';

/**
 * What else changes once `changes` are made: the formulas that read the changed cells, as set-cells with their new value
 * (null where it cannot be computed). Excel recalculates by itself and needs none.
 */
export type Calculator = (before: WorkbookSnapshot, changes: readonly Change[]) => readonly Change[];

export interface SessionOptions {
  readonly language: Language;
  /** Nothing may be written: the file was of a foreign format. */
  readonly isReadOnly?: boolean;
  /** It holds work that was never saved. */
  readonly isDirty?: boolean;
  /** The preset asked for; it goes before the one kept in the workbook until the user chooses another. */
  readonly preset?: Preset;
  readonly calculator?: Calculator;
  /** A cell as Excel shows it, for previews; its stored value by default. */
  readonly display?: (cell: Cell) => string;
  /** Reads other files that the user gives. */
  readonly readFile?: ReadFile;
  /** The date as 2026-03-31, for the check certificate; the app knows no clock. */
  readonly today?: () => string;
  readonly onView?: (view: SessionView) => void;
  /** null once nothing is under way. */
  readonly onProgress?: (progress: Progress | null) => void;
  /** Called between steps: while it waits, others have their turn. The app itself knows no timers. */
  readonly breathe?: () => Promise<void>;
}

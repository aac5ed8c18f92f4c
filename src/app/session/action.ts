import type { FormLayoutId } from '../../core/blank-forms';
import type { ColumnOverride, ListField } from '../../core/book';
import type { CellWrite } from '../../core/changes';
import type { Language } from '../../core/words';

/** Everything a user can ask of the open workbook; plain data, so that it can be sent to a worker. */
export type Action =
  | { readonly kind: 'check' }
  /** Only these sheets may have changed since the last check; nothing to do where they have not, or nothing was checked. */
  | { readonly kind: 'recheck'; readonly sheets: readonly string[] }
  /** Applies the suggestions of these findings. */
  | { readonly kind: 'fix'; readonly findings: readonly string[] }
  | { readonly kind: 'accept'; readonly findings: readonly string[]; readonly reason: string }
  /** Takes acceptances back. */
  | { readonly kind: 'withdraw'; readonly findings: readonly string[] }
  | { readonly kind: 'switch-rule'; readonly rule: string; readonly isOn: boolean }
  /** Id of a shipped preset. */
  | { readonly kind: 'choose-preset'; readonly preset: string }
  | { readonly kind: 'map-column'; readonly override: ColumnOverride }
  /** Back to what the reader finds out by itself. */
  | { readonly kind: 'forget-column'; readonly sheet: string; readonly headerRow: number; readonly field: ListField }
  /** Fills execution rates and grades. */
  | { readonly kind: 'compute'; readonly replace: boolean; readonly asValues: boolean; readonly suggestions?: boolean }
  /** Writes our summary sheets. */
  | { readonly kind: 'summarise'; readonly asValues: boolean }
  /** A blank form for each project that has none; without a layout, that of the preset; with the targets of a file read before. */
  | { readonly kind: 'make-forms'; readonly layout?: FormLayoutId; readonly lastYear?: string }
  /** Writes the check certificate. */
  | { readonly kind: 'certify' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'clear-marks' }
  /** Takes out all that is ours. */
  | { readonly kind: 'clean' }
  | { readonly kind: 'edit'; readonly sheet: string; readonly cells: readonly CellWrite[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'speak'; readonly language: Language };

/** What came of an action, in a sentence for the user. Where `ok` is false nothing was written. */
export interface Reply {
  readonly ok: boolean;
  readonly said: string;
}

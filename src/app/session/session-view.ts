import type { CellAddress, RangeAddress } from '../../core/address';
import type { ListField } from '../../core/book';
import type { Severity } from '../../core/presets';
import type { Certainty } from '../../core/rules/define';
import type { CertificateAge, SummaryFigures } from '../../core/summary';
import type { Language } from '../../core/words';

/** A finding as the pane shows it: places, flags and sentences, no engine data. */
export interface FindingView {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** A few words: what is wrong. */
  readonly title: string;
  /** "职业年金项目 · 全年执行数（D14）" */
  readonly label: string;
  readonly message: string;
  /** What to do, one step. */
  readonly todo: string;
  readonly sheet: string;
  /** One cell, or the range of what concerns a whole table. */
  readonly range: RangeAddress;
  /** The cells to mark for it: its own, or a table's header. */
  readonly spots: readonly CellAddress[];
  /** The name of the project it is about, where it is about one. */
  readonly project: string | null;
  readonly found: string | null;
  readonly expected: string | null;
  /** There is a suggestion that `fix` applies. */
  readonly isFixable: boolean;
  /** The id of the finding that this one follows from. */
  readonly consequenceOf: string | null;
  /** The reason the user gave for letting it stand. */
  readonly accepted: string | null;
  /** The reason of an acceptance whose values have changed since. */
  readonly lapsed: string | null;
}

/** A list of projects as understood, for the column mapping. */
export interface TableView {
  readonly sheet: string;
  readonly range: RangeAddress;
  /** First header row, zero-based: with the sheet, what names the list in overrides. */
  readonly headerRow: number;
  readonly projects: number;
  /** 元, 万元 …; null where nobody says. */
  readonly unit: string | null;
  readonly isCopy: boolean;
  readonly columns: readonly ColumnView[];
  /** Every column of the list with its header, for the user to choose from. */
  readonly headers: readonly { readonly column: number; readonly header: string }[];
}

/** A self-evaluation form (自评表) as found. */
export interface FormView {
  readonly sheet: string;
  readonly range: RangeAddress;
  /** Of its project; null where it says none. */
  readonly name: string | null;
  /** Not begun to be filled in. */
  readonly isBlank: boolean;
}

/** The forms of the workbook, and the rows of its lists that have none. */
export interface FormsView {
  readonly found: readonly FormView[];
  readonly rowsWithout: number;
}

export interface ColumnView {
  readonly field: ListField;
  /** The field's name in the user's language: 全年预算数. */
  readonly name: string;
  /** null: the list has no such column. */
  readonly column: number | null;
  readonly isOverridden: boolean;
  /** Other columns could be meant: the user should look. */
  readonly isDoubtful: boolean;
}

export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly isOn: boolean;
}

export interface PresetView {
  readonly id: string;
  readonly title: string;
  /** Where it comes from, as a line to show. */
  readonly source: string;
}

/**
 * Would it be sent back? no-list: nothing to check was found; not-checked: never checked, or it cannot be (`obstacle` says why);
 * errors: surely; warnings: to be explained; clear: nothing that counts.
 */
export type Verdict = 'not-checked' | 'no-list' | 'errors' | 'warnings' | 'clear';

/** All that the pane shows of the open workbook. Plain data. */
export interface SessionView {
  readonly language: Language;
  readonly verdict: Verdict;
  /** Changed since the last check. */
  readonly isStale: boolean;
  /** Changed since it was opened or last saved. */
  readonly isDirty: boolean;
  /** Nothing may be written: the file was of a foreign format. */
  readonly isReadOnly: boolean;
  /** Why it cannot be checked, as a sentence. */
  readonly obstacle: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that the user let stand. */
  readonly acceptedCount: number;
  /** In the order to show. */
  readonly findings: readonly FindingView[];
  /** Rules that could not run, as sentences. */
  readonly failures: readonly string[];
  /** What to know beside the findings: doubts, warnings, the fit hint. */
  readonly notes: readonly string[];
  readonly tables: readonly TableView[];
  readonly forms: FormsView;
  readonly figures: SummaryFigures;
  /** Whether there is a check certificate, and whether it speaks of the values as they are. */
  readonly certificate: CertificateAge;
  readonly preset: string;
  readonly presets: readonly PresetView[];
  readonly rules: readonly RuleView[];
  /** Keys and names of our sheets in the workbook. */
  readonly ownSheets: readonly { readonly key: string; readonly name: string }[];
  /** Why the summary sheets should be written anew, as a sentence; null where they need not. It stands among the notes as well. */
  readonly oldSheets: string | null;
  readonly hasMarks: boolean;
  /** What undo and redo would take back or do again: "修正 3 处"; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

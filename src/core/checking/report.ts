import type { CellRef } from '../address';
import type { Severity } from '../presets';
import type { Certainty, FactsOf, FactSpec, Place, Suggestion } from '../rules/define';

/** What a rule reports. */
export interface Finding {
  /** "grade-score-mismatch@本级项目!F40"; a second finding of the rule at the same place ends in "#2". */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly at: Place;
  readonly related: readonly Place[];
  /** Cells elsewhere whose findings explain this one; absent where the rule names none. */
  readonly causes?: readonly CellRef[];
  /** Key of the sentence in words/. */
  readonly message: string;
  readonly data: FactsOf<FactSpec>;
  readonly suggest: Suggestion | null;
  /** The id of the finding that this one follows from. */
  readonly consequenceOf: string | null;
  /** The reason a user gave for letting it stand, still bound to the same values. */
  readonly accepted: string | null;
  /** The reason of an acceptance whose values have changed since. */
  readonly lapsed: string | null;
}

/** A rule that could not run: never a finding, and it stops nobody. */
export interface Failure {
  readonly rule: string;
  /** For developers; users are told only that the rule could not be checked. */
  readonly detail: string;
}

/** Findings and failures of a run. Ordered by severity, then by place. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  /** Findings by severity that stand by themselves: neither accepted nor consequences. */
  readonly counts: Readonly<Record<Severity, number>>;
}

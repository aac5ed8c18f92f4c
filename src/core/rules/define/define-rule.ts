import type { CellRef, RangeRef } from '../../address';
import type { Book } from '../../book';
import type { Change } from '../../changes';
import type { Preset, Severity } from '../../presets';
import type { ClauseId } from './clauses';
import type { FactsOf, FactSpec, MessageSpecs } from './facts';
import type { Pause } from './pause';
import { ruleForm, type RuleForm } from './rule-form';
import { ruleList, type RuleList } from './rule-list';

/** Where a finding is: one cell, or a range for what concerns a whole table. */
export type Place = CellRef | RangeRef;

/** certain: it is so. review: a person must look ("please look", never "wrong"). */
export type Certainty = 'certain' | 'review';

/** What a rule sees. `lists` are all project lists; copies (total sheets) are among them and marked. */
export interface RuleContext {
  readonly book: Book;
  readonly lists: readonly RuleList[];
  /** All forms; blank ones are among them: `filledForms(forms)` leaves those in peace. */
  readonly forms: readonly RuleForm[];
  readonly preset: Preset;
}

export function ruleContext(book: Book, preset: Preset): RuleContext {
  return { book, lists: book.lists.map(ruleList), forms: book.forms.map((form) => ruleForm(form, preset)), preset };
}

/** Cell changes that would mend the matter safely. */
export interface Suggestion {
  readonly changes: readonly Change[];
}

interface DetectionOf<M extends string, S extends FactSpec> {
  readonly message: M;
  readonly at: Place;
  /** Other places that bear on it, such as the rows of a sum. */
  readonly related?: readonly Place[];
  readonly data: FactsOf<S>;
  /**
   * Cells wherever they stand on which a finding of a rule in `causedBy` explains this one: those that make up just what is
   * off here, such as the scores that a total takes in wrongly.
   */
  readonly causes?: readonly CellRef[];
  readonly suggest?: Suggestion;
  /** Where this case is milder or harder than the rule's own. */
  readonly severity?: Severity;
  readonly certainty?: Certainty;
}

/** What a rule yields: facts, no words. */
export type DetectionFor<F extends MessageSpecs> = {
  readonly [M in keyof F & string]: DetectionOf<M, F[M]>;
}[keyof F & string];

export interface RuleOf<F extends MessageSpecs> extends RuleHead {
  readonly facts: F;
  /** Where it takes more than some milliseconds at 10,000 rows, it pauses in between. */
  check(context: RuleContext): Iterable<DetectionFor<F> | Pause>;
}

interface RuleHead {
  /** Never changes once landed. */
  readonly id: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** The provision it rests on, with its standing. */
  readonly clause: ClauseId;
  /**
   * Rules whose finding on the same cell, or on the row or table around it, explains this rule's finding,
   * which is then listed under it.
   */
  readonly causedBy?: readonly string[];
}

/** A detection of any rule. */
export type Detection = DetectionOf<string, FactSpec>;

/** Any rule, its facts known only at run time. */
export interface Rule extends RuleHead {
  readonly facts: MessageSpecs;
  check(context: RuleContext): Iterable<Detection | Pause>;
}

/** Declares a rule; checks at compile time that what it yields fits the facts it declares. */
export function defineRule<const F extends MessageSpecs>(rule: RuleOf<F>): RuleOf<F> {
  return Object.freeze(rule);
}

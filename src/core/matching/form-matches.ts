import type { Form, ListTable, Project } from '../book';

/** A row of a list, with the list that it stands in. */
export interface ListedProject<L extends ListTable = ListTable> {
  readonly list: L;
  readonly project: Project;
}

/**
 * How a form and a row were found to be of one project. name: the name is the same but for spaces, brackets, 文号 and prefix, and nothing
 * speaks against it. likeness: a slip in a name, or another unit, year or 文号 beside the same name; a person should look.
 */
export type MatchBy = 'name' | 'likeness';

export interface FormPair<F extends Form = Form, L extends ListTable = ListTable> extends ListedProject<L> {
  readonly form: F;
  readonly by: MatchBy;
}

/** A form that several rows could be of, or a row that several forms could be of: nobody can say which. */
export interface AmbiguousForm<F extends Form = Form, L extends ListTable = ListTable> {
  readonly form: F;
  readonly rows: readonly ListedProject<L>[];
}

/** Which form belongs to which row; each form and each row is in one of the answers at most. */
export interface FormMatches<F extends Form = Form, L extends ListTable = ListTable> {
  /** In the order of the forms. */
  readonly pairs: readonly FormPair<F, L>[];
  readonly ambiguous: readonly AmbiguousForm<F, L>[];
  /** Those without a name among them. */
  readonly formsWithoutRow: readonly F[];
  /** In the order of lists and rows; those of ambiguous forms are not among them. */
  readonly rowsWithoutForm: readonly ListedProject<L>[];
}

import type { CellRef } from '../../address';
import { isStated } from '../../book';
import type { FormMatches, ListedProject } from '../../matching';
import { normalName } from '../../naming';
import type { RuleForm, RuleList } from '../define';
import { cellIn } from '../shared/places';

/** A project or a form without its counterpart. */
export interface LeftOver {
  readonly name: string;
  readonly at: CellRef;
}

export interface LeftOvers {
  readonly rows: readonly LeftOver[];
  readonly forms: readonly LeftOver[];
  /** Of the lists that are about to have a form for each row. */
  readonly rowCount: number;
  readonly formCount: number;
  /** Nearly all rows have their form. */
  readonly isSure: boolean;
}

const PAIRS_AT_LEAST = 3;

/** Rows without a form, and forms without a row; only of lists most rows of which have a form: a sample of two forms promises no more. */
export function leftOvers(matches: FormMatches<RuleForm, RuleList>): LeftOvers | undefined {
  const lists = [...new Set(matches.pairs.map(({ list }) => list))].filter((list) => isMeantWhole(list, matches));
  if (lists.length === 0) return undefined;
  const isTheirs = ({ list }: ListedProject<RuleList>) => lists.includes(list);
  const missing = matches.rowsWithoutForm.filter(isTheirs);
  const paired = matches.pairs.filter(isTheirs);
  const others = formsOfProjects(matches.formsWithoutRow);
  const doubted = matches.ambiguous.length;
  const rowCount = missing.length + paired.length + rowsIn(matches);
  return {
    rows: missing.map(({ list, project: { name } }) => ({ name: name.value!, at: cellIn(list, name) })),
    // Forms that no list here speaks of may be of a list elsewhere.
    forms: others.length <= matches.pairs.length ? others.map(leftOverForm) : [],
    rowCount,
    formCount: matches.pairs.length + doubted + others.length,
    isSure: missing.length * 4 <= rowCount,
  };
}

function rowsIn({ ambiguous }: FormMatches<RuleForm, RuleList>): number {
  return new Set(ambiguous.flatMap(({ rows }) => rows.map(({ project }) => project))).size;
}

function isMeantWhole(list: RuleList, { pairs, rowsWithoutForm }: FormMatches<RuleForm, RuleList>): boolean {
  const has = pairs.filter((one) => one.list === list).length;
  const lacks = rowsWithoutForm.filter((one) => one.list === list).length;
  return has >= PAIRS_AT_LEAST && has > lacks;
}

/** Forms about one project that name it. */
function formsOfProjects(forms: readonly RuleForm[]): RuleForm[] {
  return forms.filter(({ kind, name }) => kind !== 'department' && isStated(name) && normalName(name.value) !== '');
}

function leftOverForm(form: RuleForm): LeftOver {
  const name = form.name!;
  return { name: name.value!, at: cellIn(form, name) };
}

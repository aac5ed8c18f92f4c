import type { FindingView } from '../../app/session';
import type { Cause } from './causes';
import { filterCauses, NO_FILTERS, toggled, type Filters } from './filters';
import { groupsOf, type Group, type Grouping } from './groups';
import type { Row } from './rows';

/** How the user looks at the findings: what the list remembers between two views. */
export interface Browsing {
  readonly filters: Filters;
  readonly grouping: Grouping;
  readonly closed: ReadonlySet<string>;
  readonly unfolded: ReadonlySet<string>;
  /** Key of the row that the user stands on. */
  readonly active: string | null;
}

export const START: Browsing = {
  filters: NO_FILTERS,
  grouping: 'rule',
  closed: new Set(),
  unfolded: new Set(),
  active: null,
};

/** The groups that pass the filters. */
export function shownGroups(causes: readonly Cause[], filters: Filters, grouping: Grouping): Group[] {
  return groupsOf(filterCauses(causes, filters), grouping);
}

/** Opened where it was closed, closed where it was open. */
export function toggleRow(browsing: Browsing, row: Row): Browsing {
  if (row.isOpen === null) return browsing;
  return row.kind === 'group'
    ? { ...browsing, closed: toggled(browsing.closed, row.key) }
    : { ...browsing, unfolded: toggled(browsing.unfolded, row.key) };
}

/** Stands on this finding, with all opened that would hide it; unchanged where the filters hide it. */
export function standOn(browsing: Browsing, finding: FindingView, groups: readonly Group[]): Browsing {
  for (const group of groups) {
    const cause = group.causes.find((one) => one.finding === finding || one.consequences.includes(finding));
    if (!cause) continue;
    const closed = browsing.closed.has(group.key) ? toggled(browsing.closed, group.key) : browsing.closed;
    const isBelow = cause.finding !== finding && !browsing.unfolded.has(cause.finding.id);
    const unfolded = isBelow ? toggled(browsing.unfolded, cause.finding.id) : browsing.unfolded;
    return { ...browsing, closed, unfolded, active: finding.id };
  }
  return browsing;
}

/** Every group closed, or, where all are, every one open. */
export function toggleAll(browsing: Browsing, groups: readonly Group[]): Browsing {
  const isAllClosed = groups.every(({ key }) => browsing.closed.has(key));
  return { ...browsing, closed: new Set(isAllClosed ? [] : groups.map(({ key }) => key)) };
}

/** Those that `fix` would change. */
export function fixable(findings: readonly FindingView[]): FindingView[] {
  return findings.filter(({ isFixable, accepted }) => isFixable && accepted === null);
}

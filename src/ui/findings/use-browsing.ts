import { useDeferredValue, useMemo, useState } from 'react';
import type { FindingView } from '../../app/session';
import type { CellRef } from '../../core/address';
import { shownGroups, standOn, START, type Browsing } from './browsing';
import { causesOf, type Cause } from './causes';
import { findingsAt } from './findings-at';
import type { Group } from './groups';
import { rowsOf, type Row } from './rows';

export interface Browse {
  readonly browsing: Browsing;
  readonly change: (change: Partial<Browsing>) => void;
  readonly set: (browsing: Browsing) => void;
  /** All of them, whatever the filters. */
  readonly causes: readonly Cause[];
  readonly groups: readonly Group[];
  readonly rows: readonly Row[];
  /** Findings of the selected cell. */
  readonly selected: readonly FindingView[];
}

/** What the list shows and where the user stands in it; it follows the cell selected in the grid. */
export function useBrowsing(findings: readonly FindingView[], selection: CellRef | null): Browse {
  const [browsing, set] = useState(START);
  // Typing stays quick: the list may come a moment later.
  const filters = useDeferredValue(browsing.filters);
  const { grouping, closed, unfolded } = browsing;
  const causes = useMemo(() => causesOf(findings), [findings]);
  const groups = useMemo(() => shownGroups(causes, filters, grouping), [causes, filters, grouping]);
  const rows = useMemo(
    () => rowsOf(groups, { closed, unfolded, text: filters.text }),
    [groups, closed, unfolded, filters],
  );
  const selected = useMemo(() => findingsAt(findings, selection), [findings, selection]);

  const [followed, setFollowed] = useState(selection);
  if (selection !== followed) {
    setFollowed(selection);
    const isThere = selected.some(({ id }) => id === browsing.active);
    if (!isThere && selected[0]) set(standOn(browsing, selected[0], groups));
  }
  const change = (part: Partial<Browsing>) => set((before) => ({ ...before, ...part }));
  return { browsing, change, set, causes, groups, rows, selected };
}

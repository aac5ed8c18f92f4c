import { useDeferredValue, useMemo, useState } from 'react';
import type { FindingView } from '../../app/session';
import type { CellRef } from '../../core/address';
import { shownGroups, standOn, START, type Browsing } from './browsing';
import { findingsAt } from './findings-at';
import type { Group } from './groups';
import { rowsOf, type Row } from './rows';

interface Browse {
  readonly browsing: Browsing;
  readonly change: (change: Partial<Browsing>) => void;
  readonly set: (browsing: Browsing) => void;
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
  const groups = useMemo(() => shownGroups(findings, filters, grouping), [findings, filters, grouping]);
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
  return { browsing, change, set, groups, rows, selected };
}

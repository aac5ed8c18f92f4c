import type { RefObject } from 'react';
import { toggleRow } from './browsing';
import { FindingTree } from './finding-tree';
import { useFindingsActions } from './findings-actions';
import { ListBar } from './list-bar';
import type { Row } from './rows';
import type { Browse } from './use-browsing';

interface FindingsListProps {
  readonly browse: Browse;
  readonly scroller: RefObject<HTMLDivElement>;
}

/** The tree of findings under what concerns all of them. */
export function FindingsList({ browse, scroller }: FindingsListProps) {
  const { browsing, change, set, groups, rows } = browse;
  const { reveal } = useFindingsActions();
  const pick = (row: Row) => {
    if (row.kind === 'group') return set({ ...toggleRow(browsing, row), active: row.key });
    change({ active: row.key });
    reveal(row.finding);
  };
  return (
    <>
      <ListBar {...{ browsing, groups }} onBrowsing={set} />
      <FindingTree
        {...{ rows, scroller }}
        active={browsing.active}
        onGo={({ key }) => change({ active: key })}
        onToggle={(row) => set(toggleRow(browsing, row))}
        onPick={pick}
      />
    </>
  );
}

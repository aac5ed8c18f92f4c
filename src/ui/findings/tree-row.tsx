import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, type KeyboardEvent, type MouseEvent } from 'react';
import { FindingCard } from './finding-card';
import { GroupHeader } from './group-header';
import type { Row } from './rows';

const useStyles = makeStyles({
  row: {
    cursor: 'pointer',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    // A bar that forced colours keep: being the current row is not told by a shade alone.
    borderLeft: `3px solid transparent`,
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  group: {
    backgroundColor: tokens.colorNeutralBackground2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
});

export interface RowEvents {
  /** Clicked, not on one of its buttons. */
  readonly onPick: (row: Row) => void;
  readonly onToggle: (row: Row) => void;
  readonly onKey: (row: Row, event: KeyboardEvent<HTMLElement>) => void;
}

interface TreeRowProps {
  readonly row: Row;
  readonly isActive: boolean;
  readonly isTabStop: boolean;
  readonly events: RowEvents;
}

/** One row of the tree, whatever it shows. */
export const TreeRow = memo(function TreeRow({ row, isActive, isTabStop, events }: TreeRowProps) {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div
      role="treeitem"
      data-row={row.key}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isActive}
      {...(row.isOpen === null ? {} : { 'aria-expanded': row.isOpen })}
      aria-labelledby={`${labelId}-standing ${labelId}`}
      tabIndex={isTabStop ? 0 : -1}
      className={mergeClasses(styles.row, row.kind === 'group' && styles.group, isActive && styles.active)}
      onClick={(event) => isOnRowItself(event) && events.onPick(row)}
      onKeyDown={(event) => events.onKey(row, event)}
    >
      {row.kind === 'group' ? (
        <GroupHeader row={row} isActive={isActive} labelId={labelId} />
      ) : (
        <FindingCard row={row} isActive={isActive} labelId={labelId} onToggle={() => events.onToggle(row)} />
      )}
    </div>
  );
});

// A menu's items stand elsewhere in the page, but React tells their row of their clicks too.
function isOnRowItself({ target, currentTarget }: MouseEvent<HTMLElement>): boolean {
  return target instanceof Element && currentTarget.contains(target) && target.closest('button') === null;
}

import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { useWords } from '../words';
import type { Row } from './rows';
import { stepFor } from './steps';
import { TreeRow, type RowEvents } from './tree-row';
import { useRowFocus } from './use-row-focus';
import { useRows } from './use-rows';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  tree: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', containerType: 'inline-size' },
  all: { position: 'relative', width: '100%' },
  place: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface FindingTreeProps {
  readonly rows: readonly Row[];
  /** Key of the row that the user stands on. */
  readonly active: string | null;
  readonly scroller: RefObject<HTMLDivElement>;
  readonly onGo: (row: Row) => void;
  readonly onToggle: (row: Row) => void;
  /** Clicked, or Enter was pressed. */
  readonly onPick: (row: Row) => void;
}

/** The rows, of which only those in sight are in the page. One of them is a stop for Tab; arrows go between them. */
export function FindingTree({ rows, active, scroller, onGo, onToggle, onPick }: FindingTreeProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const standpoint = useStandpoint(rows, active);
  const virtual = useRows(rows, standpoint, scroller);
  // Where the user stands nowhere, or no more, the row that gets the focus is where they stand.
  const focus = useRowFocus(scroller, (key) => {
    const row = standpoint.active === -1 ? rows.find((one) => one.key === key) : undefined;
    if (row) onGo(row);
  });
  // The same while scrolling, lest every row be drawn again.
  const events = useMemo<RowEvents>(
    () => ({ onPick, onToggle, onKey: keyHandler(rows, { onGo, onToggle, onPick }) }),
    [rows, onGo, onToggle, onPick],
  );
  return (
    <div ref={scroller} className={styles.tree} role="tree" aria-label={words.list} {...focus}>
      <div className={styles.all} style={{ height: virtual.getTotalSize() }} role="none">
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const at = { isActive: index === standpoint.active, isTabStop: index === standpoint.stop };
          return (
            <div
              key={row.key}
              ref={virtual.measureElement}
              data-index={index}
              role="none"
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              <TreeRow row={row} {...at} events={events} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where the row that the user stood on has gone, Tab goes to the one that took its place. */
function useStandpoint(rows: readonly Row[], key: string | null) {
  const active = rows.findIndex((row) => row.key === key);
  const [last, setLast] = useState(0);
  if (active !== -1 && active !== last) setLast(active);
  const stop = active === -1 ? Math.max(0, Math.min(last, rows.length - 1)) : active;
  return { active, stop };
}

function keyHandler(
  rows: readonly Row[],
  { onGo, onToggle, onPick }: Pick<FindingTreeProps, 'onGo' | 'onToggle' | 'onPick'>,
) {
  return (row: Row, event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget } = event;
    if (target !== currentTarget) {
      if (event.key === 'Escape' && currentTarget.contains(target as Node)) currentTarget.focus();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepFor(event.key, rows, rows.indexOf(row));
    if (!step) return;
    event.preventDefault();
    if (step.kind === 'go') onGo(rows[step.index]!);
    else if (step.kind === 'toggle') onToggle(step.row);
    else onPick(step.row);
  };
}

import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { Desk, Progress, SessionView } from '../../app/session';
import type { CellRef, RangeRef } from '../../core/address';
import { standOn } from './browsing';
import { countsFor } from './counts';
import { emptinessOf, hasVerdict } from './emptiness';
import { EmptyState } from './empty-state';
import { FilterBar } from './filter-bar';
import { NO_FILTERS } from './filters';
import { FindingsActionsProvider } from './findings-actions';
import { FindingsList } from './findings-list';
import { FocusLine } from './focus-line';
import { Notices } from './notices';
import { SelectionStrip } from './selection-strip';
import { useActions } from './use-actions';
import { useFocusOnList } from './use-focus-on-list';
import { useBrowsing } from './use-browsing';
import { VerdictLine } from './verdict-line';

/** A few rules that another view speaks of: "合计能对上吗". */
export interface FindingsFocus {
  readonly words: string;
  readonly rules: readonly string[];
}

export interface FindingsTabProps {
  readonly view: SessionView;
  /** Replies are shown by whoever gives it. */
  readonly desk: Desk;
  /** The cell that is selected in the grid; null where there is none. */
  readonly selection: CellRef | null;
  /** A step that is running. While it writes nothing else can be asked. */
  readonly progress: Progress | null;
  /** The user wants to see this place. */
  readonly onReveal: (place: RangeRef) => void;
  /** Only findings of these rules are shown, under a line with its words that takes it away again. null: all. */
  readonly focus?: FindingsFocus | null;
  readonly onUnfocus?: () => void;
  /** Dialogs lie over the grid. */
  readonly isOverGrid?: boolean;
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, overflow: 'hidden' },
});

/** 核对: the verdict, the findings, and what one does with each. It fills its parent, which has a height. */
export function FindingsTab({ view, desk, selection, progress, onReveal, ...props }: FindingsTabProps) {
  const { isOverGrid = false } = props;
  const styles = useStyles();
  const focus = props.focus ?? null;
  const findings = useMemo(
    () => (focus ? view.findings.filter(({ rule }) => focus.rules.includes(rule)) : view.findings),
    [view.findings, focus],
  );
  const browse = useBrowsing(findings, selection);
  const { browsing, change, set, causes, groups, rows, selected } = browse;
  const counts = useMemo(() => countsFor(view, causes, focus !== null), [view, causes, focus]);
  const scroller = useRef<HTMLDivElement>(null);
  const { actions, dialog } = useActions({ view, desk, progress, onReveal, isOverGrid }, scroller);
  const emptiness = emptinessOf(view, rows.length);
  const followsList = useFocusOnList(scroller, emptiness === undefined);
  const isListed = view.findings.length > 0;
  return (
    <FindingsActionsProvider value={actions}>
      <section className={styles.tab}>
        {hasVerdict(emptiness) && <VerdictLine view={view} />}
        <Notices view={view} />
        {focus && <FocusLine words={focus.words} onUnfocus={props.onUnfocus} />}
        {isListed && (
          <FilterBar
            {...{ counts, browsing }}
            onFilters={(filters) => change({ filters })}
            onGrouping={(grouping) => change({ grouping })}
          />
        )}
        {isListed && selection && (
          <SelectionStrip
            cell={selection}
            findings={selected}
            active={browsing.active}
            onPick={(one) => set(standOn(browsing, one, groups))}
          />
        )}
        {emptiness ? (
          <EmptyState
            emptiness={emptiness}
            obstacle={view.obstacle}
            isBusy={actions.isBusy}
            onCheck={() => {
              followsList();
              void desk.perform({ kind: 'check' });
            }}
            onClearFilters={() => {
              followsList();
              change({ filters: NO_FILTERS });
            }}
          />
        ) : (
          <FindingsList {...{ browse, scroller }} />
        )}
        {dialog}
      </section>
    </FindingsActionsProvider>
  );
}

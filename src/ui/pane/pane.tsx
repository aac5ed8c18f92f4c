import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Desk, Progress, Reply, SessionView } from '../../app/session';
import type { CellRef, RangeRef } from '../../core/address';
import type { FindingsFocus } from '../findings/findings-tab';
import { CleanDialog } from '../dialogs';
import { usePreloading } from '../loading';
import type { PaneSettings } from '../settings';
import { useWords } from '../words';
import { PrecheckTab } from './late-tabs';
import { PaneDialog, type PaneDialogName } from './pane-dialog';
import { PaneHeader } from './pane-header';
import { PanePanels } from './pane-panels';
import { PaneTabs } from './pane-tabs';
import { ReplyBar } from './reply-bar';
import { useHeard } from './use-heard';
import { useSpokenDesk } from './use-spoken-desk';
import { PANE_WORDS, type PaneTab } from './words';

export type { PaneSettings, PaneTab };

/** An answer to something that was not asked here, and the tab that shows what it speaks of. */
export interface Heard extends Reply {
  readonly tab?: PaneTab;
}

export interface PaneProps {
  readonly view: SessionView;
  readonly desk: Desk;
  /** A long step under way, whoever asked for it. */
  readonly progress: Progress | null;
  /** The cell that the user stands on in the grid. */
  readonly selection: CellRef | null;
  /** Shows a place in the grid; `onReveal({ sheet, top: 0, … })` opens a sheet. */
  readonly onReveal: (place: RangeRef) => void;
  /** What came of something asked elsewhere, by a ribbon command; shown as soon as it is another one. */
  readonly heard?: Heard | null;
  /** Undo and redo stand elsewhere on the host's page. */
  readonly hasHistoryOutside?: boolean;
  /** Dialogs lie over the grid: what is shown in it would stand behind them. */
  readonly isOverGrid?: boolean;
  readonly settings: PaneSettings;
  /** The host keeps them, and gives them to `Themed` and `WordsProvider`. The desk was already told of the language. */
  readonly onSettings: (settings: PaneSettings) => void;
}

// One of each that are loaded together.
const LATER = [PrecheckTab, CleanDialog];

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: '280px',
    overflowX: 'hidden',
    overflowY: 'auto',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/**
 * The whole pane beside a workbook. Stands within `Themed` and `WordsProvider`, fills its parent, from 320 px on.
 * Components in it get a desk whose replies are shown here: they need only `await desk.perform(…)`.
 */
export function Pane({ view, desk: silent, progress, settings, onSettings, ...props }: PaneProps) {
  const { heard = null, hasHistoryOutside, isOverGrid = false, ...places } = props;
  const words = useWords(PANE_WORDS);
  const styles = useStyles();
  const id = useId();
  usePreloading(LATER);
  const { desk, reply, show, isBusy: isPerforming } = useSpokenDesk(silent);
  const [tab, setTab] = useState<PaneTab>('findings');
  const [dialog, setDialog] = useState<PaneDialogName | null>(null);
  const [focus, setFocus] = useState<FindingsFocus | null>(null);
  const [asValues, setAsValues] = useState(false);
  const isBusy = isPerforming || progress !== null;
  const summarise = async () => {
    const { ok } = await desk.perform({ kind: 'summarise', asValues });
    if (ok) setTab('summary');
  };
  useHeard(heard, ({ tab: its, ...said }) => {
    show(said);
    if (its) setTab(its);
  });
  // Whoever moves on has read what was done; what was not done stays until it is dismissed.
  const go = (chosen: PaneTab) => {
    setTab(chosen);
    if (reply?.ok) show(null);
  };
  const choose = (chosen: PaneSettings) => {
    if (chosen.language !== settings.language) void desk.perform({ kind: 'speak', language: chosen.language });
    onSettings(chosen);
  };
  return (
    <section aria-label={words.pane} className={styles.pane}>
      <PaneHeader
        {...{ view, desk, progress, isBusy }}
        hasHistory={hasHistoryOutside !== true}
        onSummarise={() => void summarise()}
        onCompute={() => setDialog('compute')}
      />
      <ReplyBar reply={reply} onDismiss={() => show(null)} />
      <PaneTabs id={id} tab={tab} onTab={go} />
      <PanePanels
        {...{ id, tab, view, desk, progress, isBusy, asValues, focus, settings, isOverGrid, ...places }}
        onSettings={choose}
        onAsValues={setAsValues}
        onOpen={setDialog}
        onReply={show}
        onFocus={setFocus}
        onTab={go}
      />
      {dialog && (
        <PaneDialog
          {...{ dialog, view, desk, asValues, progress, isOverGrid }}
          onReveal={places.onReveal}
          onClose={() => setDialog(null)}
        />
      )}
    </section>
  );
}

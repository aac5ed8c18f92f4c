import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Desk, Progress, SessionView } from '../../app/session';
import { useWords } from '../words';
import { HistoryButtons } from './history-buttons';
import { MainActions } from './main-actions';
import { ProgressLine } from './progress-line';
import { StatusLine } from './status-line';
import { useLasting } from './use-lasting';
import { PANE_WORDS } from './words';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 8px', flexShrink: 0 },
  top: { display: 'flex', alignItems: 'center', gap: '4px' },
  status: { flex: 1, minWidth: 0 },
  preset: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    // As high as the progress that takes its place.
    minHeight: '24px',
    paddingBlock: '4px',
    boxSizing: 'border-box',
  },
});

interface PaneHeaderProps {
  readonly view: SessionView;
  readonly desk: Desk;
  readonly progress: Progress | null;
  readonly isBusy: boolean;
  readonly hasHistory: boolean;
  readonly onSummarise: () => void;
  readonly onCompute: () => void;
}

/** How the workbook stands, undo and redo, and the three main actions. */
export function PaneHeader({ view, desk, progress, isBusy, hasHistory, onSummarise, onCompute }: PaneHeaderProps) {
  const styles = useStyles();
  const isLong = useLasting(isBusy, 1000);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.status}>
          <StatusLine view={view} />
          {isLong ? <ProgressLine progress={progress} onCancel={() => desk.cancel()} /> : <PresetLine view={view} />}
        </div>
        {hasHistory && <HistoryButtons view={view} desk={desk} isBusy={isBusy} />}
      </div>
      <MainActions {...{ desk, isBusy, onSummarise, onCompute }} isReadOnly={view.isReadOnly} />
    </header>
  );
}

function PresetLine({ view }: { readonly view: SessionView }) {
  const words = useWords(PANE_WORDS);
  const styles = useStyles();
  const title = view.presets.find(({ id }) => id === view.preset)?.title ?? view.preset;
  return (
    <Text size={200} className={styles.preset}>
      {words.preset(title)}
    </Text>
  );
}

import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Progress, SessionView } from '../../app/session';
import type { CellRef, RangeRef } from '../../core/address';
import { Pane, type PaneSettings } from '../../ui/pane';
import { useWords } from '../../ui/words';
import type { WorkbenchModel } from '../documents/workbench-model';
import type { SheetView } from '../engine/engine';
import { WORKBENCH_WORDS } from '../words/workbench-words';
import { Split } from './split';
import { TableSide } from './table-side';
import { useMedia } from './use-media';

/** Less than that and both sides would be too narrow to work in. */
const BOTH_FIT = '(min-width: 1024px)';

const useStyles = makeStyles({
  narrow: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  // One on the other: out of sight they keep their size, without which the table could not scroll to what is asked for.
  parts: { display: 'grid', gridTemplate: 'minmax(0, 1fr) / minmax(0, 1fr)', flexGrow: 1, minHeight: 0 },
  part: { display: 'flex', gridArea: '1 / 1', minWidth: 0, minHeight: 0 },
  hidden: { visibility: 'hidden' },
  switch: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  pane: { flexGrow: 1, minWidth: 0 },
});

export interface OpenWorkbookProps {
  readonly model: WorkbenchModel;
  readonly view: SessionView;
  readonly sheets: readonly SheetView[];
  readonly edition: number;
  readonly progress: Progress | null;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

/** The table and the pane: side by side, or one at a time where the window is narrow. */
export function OpenWorkbook({ model, view, sheets, edition, progress, settings, onSettings }: OpenWorkbookProps) {
  const styles = useStyles();
  const words = useWords(WORKBENCH_WORDS);
  const doBothFit = useMedia(BOTH_FIT);
  const [isTableShown, showTable] = useState(true);
  const [selection, setSelection] = useState<CellRef | null>(null);
  const [place, setPlace] = useState<RangeRef | null>(null);
  const reveal = useCallback((range: RangeRef) => {
    // A new object each time: the same place may be asked for again.
    setPlace({ ...range });
    setSelection({ sheet: range.sheet, row: range.top, column: range.left });
    showTable(true);
  }, []);
  const table = (
    <TableSide {...{ model, view, sheets, edition, selection, place, onSelect: setSelection, onReveal: reveal }} />
  );
  const pane = (
    <div className={styles.pane}>
      <Pane
        hasHistoryOutside
        isOverGrid
        desk={model}
        onReveal={reveal}
        {...{ view, progress, selection, settings, onSettings }}
      />
    </div>
  );
  if (doBothFit) return <Split start={table} end={pane} label={words.resize} />;
  return (
    <div className={styles.narrow}>
      <TabList
        className={styles.switch}
        selectedValue={isTableShown ? 'table' : 'pane'}
        onTabSelect={(_, { value }) => showTable(value === 'table')}
        aria-label={words.narrowParts}
      >
        <Tab value="table">{words.table}</Tab>
        <Tab value="pane">{words.pane}</Tab>
      </TabList>
      {/* Both stay: what was opened and chosen in them is there when they are shown again. */}
      <div className={styles.parts}>
        <div className={mergeClasses(styles.part, !isTableShown && styles.hidden)}>{table}</div>
        <div className={mergeClasses(styles.part, isTableShown && styles.hidden)}>{pane}</div>
      </div>
    </div>
  );
}

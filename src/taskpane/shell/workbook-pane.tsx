import { makeStyles } from '@fluentui/react-components';
import { memo, useCallback, useDeferredValue } from 'react';
import type { RangeRef } from '../../core/address';
import { useObserved } from '../../shell/use-observed';
import { Pane, type PaneSettings } from '../../ui/pane';
import type { PaneModel } from '../desk/pane-model';
import { TASKPANE_WORDS } from '../words/taskpane-words';

// Excel shows the name above the pane: it is said here, and takes no place.
const useStyles = makeStyles({
  heading: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const SteadyPane = memo(Pane);

interface WorkbookPaneProps {
  readonly model: PaneModel;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

/** The pane beside Excel's workbook. */
export function WorkbookPane({ model, settings, onSettings }: WorkbookPaneProps) {
  const styles = useStyles();
  // Deferred, React shows thousands of findings in slices: the page goes on meanwhile.
  const { view, progress, selection, heard } = useDeferredValue(useObserved(model.state));
  const reveal = useCallback((place: RangeRef) => void model.reveal(place), [model]);
  return (
    <>
      <h1 className={styles.heading}>{TASKPANE_WORDS[settings.language].name}</h1>
      <SteadyPane desk={model} onReveal={reveal} {...{ view, progress, selection, heard, settings, onSettings }} />
    </>
  );
}

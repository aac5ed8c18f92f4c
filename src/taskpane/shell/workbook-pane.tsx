import { useCallback } from 'react';
import type { RangeRef } from '../../core/address';
import { useObserved } from '../../shell/use-observed';
import { Pane, type PaneSettings } from '../../ui/pane';
import type { PaneModel } from '../desk/pane-model';

interface WorkbookPaneProps {
  readonly model: PaneModel;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

/** The pane beside Excel's workbook. */
export function WorkbookPane({ model, settings, onSettings }: WorkbookPaneProps) {
  const { view, progress, selection, heard } = useObserved(model.state);
  const reveal = useCallback((place: RangeRef) => void model.reveal(place), [model]);
  return <Pane desk={model} onReveal={reveal} {...{ view, progress, selection, heard, settings, onSettings }} />;
}

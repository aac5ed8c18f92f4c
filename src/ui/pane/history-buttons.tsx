import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { Desk, SessionView } from '../../app/session';
import { useWords } from '../words';
import { PANE_WORDS } from './words';

interface HistoryButtonsProps {
  readonly view: SessionView;
  readonly desk: Desk;
  readonly isBusy: boolean;
}

/** Undo and redo, each saying what it would take back or do again. */
export function HistoryButtons({ view, desk, isBusy }: HistoryButtonsProps) {
  const words = useWords(PANE_WORDS);
  const undo = view.undo === null ? words.nothingToUndo : words.undo(view.undo);
  const redo = view.redo === null ? words.nothingToRedo : words.redo(view.redo);
  return (
    <div>
      <Tooltip content={undo} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={view.undo === null || isBusy}
          onClick={() => void desk.perform({ kind: 'undo' })}
        />
      </Tooltip>
      <Tooltip content={redo} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowRedo20Regular />}
          disabledFocusable={view.redo === null || isBusy}
          onClick={() => void desk.perform({ kind: 'redo' })}
        />
      </Tooltip>
    </div>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { ClipboardTask20Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { DataBarVertical20Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import type { Desk } from '../../app/session';
import { useWords } from '../words';
import { WritingButton } from '../writing';
import { PANE_WORDS } from './words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  // On a narrow pane the first action has a line of its own.
  first: { flexGrow: 1, flexBasis: '120px', whiteSpace: 'nowrap' },
  other: { flexGrow: 1, whiteSpace: 'nowrap', minWidth: 'auto' },
});

interface MainActionsProps {
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly isReadOnly: boolean;
  readonly onSummarise: () => void;
  readonly onCompute: () => void;
}

/** The three things one comes for. */
export function MainActions({ desk, isBusy, isReadOnly, onSummarise, onCompute }: MainActionsProps) {
  const words = useWords(PANE_WORDS);
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.actions} className={styles.actions}>
      <Button
        appearance="primary"
        className={styles.first}
        icon={<ClipboardTask20Regular />}
        disabledFocusable={isBusy}
        onClick={() => void desk.perform({ kind: 'check' })}
      >
        {words.check}
      </Button>
      <WritingButton
        className={styles.other}
        icon={<DataBarVertical20Regular />}
        isBusy={isBusy}
        isReadOnly={isReadOnly}
        onClick={onSummarise}
      >
        {words.summarise}
      </WritingButton>
      <WritingButton
        className={styles.other}
        icon={<Calculator20Regular />}
        isBusy={isBusy}
        isReadOnly={isReadOnly}
        onClick={onCompute}
      >
        {words.compute}
      </WritingButton>
    </div>
  );
}

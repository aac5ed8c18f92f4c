import { Button, makeStyles } from '@fluentui/react-components';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { ClipboardTask20Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { DataBarVertical20Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import type { Desk } from '../../app/session';
import { useWords } from '../words';
import { WritingButton } from '../writing';
import { PANE_WORDS } from './words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', containerType: 'inline-size' },
  // On a narrow pane words go before pictures, so that all three stand in one row.
  action: {
    flexGrow: 1,
    minWidth: 'auto',
    paddingInline: '7px',
    whiteSpace: 'nowrap',
    '@container (max-width: 350px)': { '& .fui-Button__icon': { display: 'none' } },
  },
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
        className={styles.action}
        icon={<ClipboardTask20Regular />}
        disabledFocusable={isBusy}
        onClick={() => void desk.perform({ kind: 'check' })}
      >
        {words.check}
      </Button>
      <WritingButton
        className={styles.action}
        icon={<DataBarVertical20Regular />}
        isBusy={isBusy}
        isReadOnly={isReadOnly}
        onClick={onSummarise}
      >
        {words.summarise}
      </WritingButton>
      <WritingButton
        className={styles.action}
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

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { Desk } from '../../app/session';
import { SHARED_WORDS, useWords } from '../words';
import { ExplanationText } from './explanation-text';
import { useExplanation } from './use-explanation';
import { EXPLAINING_WORDS } from './words';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, width: 'min(560px, calc(100vw - 16px))', boxSizing: 'border-box' },
  level: {
    ...typographyStyles.caption1,
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
});

interface ExplainDialogProps {
  readonly desk: Desk;
  readonly rule: string;
  /** Of the rule, known before it is explained. */
  readonly title: string;
  readonly onClose: () => void;
}

/** A rule in words: why, what to do, what it rests on, and an example that is really run. */
export function ExplainDialog({ desk, rule, title, onClose }: ExplainDialogProps) {
  const styles = useStyles();
  const words = useWords(EXPLAINING_WORDS);
  const shared = useWords(SHARED_WORDS);
  const state = useExplanation(desk, rule);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>
            {title}
            {state !== null && state !== 'failed' && <span className={styles.level}>{state.level}</span>}
          </DialogTitle>
          <DialogContent>
            {state === null && <Spinner size="tiny" label={words.loading} />}
            {state === 'failed' && <p role="alert">{words.failed}</p>}
            {state !== null && state !== 'failed' && <ExplanationText explanation={state} />}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {shared.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { FindingView } from '../../app/session';
import { SHARED_WORDS, useWords } from '../words';
import { ACCEPTING_WORDS } from './words';

const LONGEST_REASON = 200;

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, width: 'min(480px, calc(100vw - 16px))', boxSizing: 'border-box' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  what: { margin: 0, color: tokens.colorNeutralForeground2 },
  suggestions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface AcceptDialogProps {
  /** One, or all of a rule; never none. */
  readonly findings: readonly FindingView[];
  readonly onAccept: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why findings may stand. There is no accepting without a reason. */
export function AcceptDialog({ findings, onAccept, onClose }: AcceptDialogProps) {
  const styles = useStyles();
  const words = useWords(ACCEPTING_WORDS);
  const shared = useWords(SHARED_WORDS);
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setRefused(true);
    else onAccept(reason.trim());
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={accept} noValidate>
          <DialogBody>
            <DialogTitle>{titleOf(findings, words)}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.what}>{words.what}</p>
              <Field
                label={words.reason}
                required
                {...(isRefused && reason.trim() === '' ? { validationMessage: words.required } : {})}
              >
                <Textarea
                  value={reason}
                  rows={2}
                  maxLength={LONGEST_REASON}
                  placeholder={words.placeholder}
                  onChange={(_, { value }) => setReason(value)}
                />
              </Field>
              <div className={styles.suggestions} role="group" aria-label={words.suggestionsLabel}>
                {words.suggestions.map((one) => (
                  <Button key={one} size="small" shape="circular" onClick={() => setReason(one)}>
                    {one}
                  </Button>
                ))}
              </div>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{shared.cancel}</Button>
              <Button type="submit" appearance="primary">
                {words.confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function titleOf(findings: readonly FindingView[], words: (typeof ACCEPTING_WORDS)['zh-CN']): string {
  const first = findings[0];
  return findings.length > 1 && first ? words.titleOfRule(first.title, findings.length) : words.title;
}

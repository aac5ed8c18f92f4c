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
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Desk, FormScoresHead, SessionView } from '../../app/session';
import type { CellRef, RangeRef } from '../../core/address';
import { FORM_SCORES_WORDS } from '../../core/words/form-scores';
import { SHARED_WORDS, useWords } from '../words';
import { useFocusBack } from '../writing/use-focus-back';
import { ScoresText } from './scores-text';
import { useFormScores } from './use-form-scores';
import { SCORES_WORDS } from './words';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, width: 'min(560px, calc(100vw - 16px))', boxSizing: 'border-box' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface ScoresDialogProps {
  readonly desk: Desk;
  /** Another one when the workbook has been checked anew: the scores are then told anew. */
  readonly view: SessionView;
  /** A cell of the form to show first; null: the one to look at first. */
  readonly at: CellRef | null;
  /** It lies over the grid: whoever goes to a cell wants to see it. */
  readonly isOverGrid: boolean;
  readonly onReveal: (place: RangeRef) => void;
  readonly onClose: () => void;
}

/** 得分是怎么来的: each score of a form beside what the standard makes of it, step by step. */
export function ScoresDialog({ desk, view, at, isOverGrid, onReveal, onClose }: ScoresDialogProps) {
  const styles = useStyles();
  const words = useWords(SCORES_WORDS);
  const shared = useWords(SHARED_WORDS);
  const { title } = useWords(FORM_SCORES_WORDS);
  useFocusBack();
  const [asked, setAsked] = useState(at);
  const state = useFormScores(desk, asked, view);
  const choose = ({ sheet, range }: FormScoresHead) => setAsked({ sheet, row: range.top, column: range.left });
  const reveal = (place: RangeRef) => {
    if (isOverGrid) onClose();
    onReveal(place);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {state === null && <Spinner size="tiny" label={words.loading} />}
            {state === 'failed' && <p role="alert">{words.failed}</p>}
            {state !== null && state !== 'failed' && <ScoresText scores={state} onChoose={choose} onReveal={reveal} />}
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

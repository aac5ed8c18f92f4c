import { Checkbox, Field } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Action, Desk } from '../../app/session';
import { useWords } from '../words';
import { FormChoice } from './form-choice';
import { WRITING_WORDS } from './words';
import { WriteDialog } from './write-dialog';

interface ComputeDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** Execution rates, scores and grades: what would be filled in, or corrected too. */
export function ComputeDialog({ desk, onClose }: ComputeDialogProps) {
  const words = useWords(WRITING_WORDS);
  const [replace, setReplace] = useState(false);
  const [asValues, setAsValues] = useState(false);
  const [suggestions, setSuggestions] = useState(false);
  const action = useMemo<Action>(
    () => ({ kind: 'compute', replace, asValues, suggestions }),
    [replace, asValues, suggestions],
  );
  return (
    <WriteDialog
      title={words.computeTitle}
      what={words.computeWhat}
      confirm={words.computeConfirm}
      action={action}
      desk={desk}
      onClose={onClose}
    >
      <Field hint={words.replaceHint} size="small">
        <Checkbox label={words.replace} checked={replace} onChange={(_, { checked }) => setReplace(checked === true)} />
      </Field>
      <Field hint={words.suggestionsHint} size="small">
        <Checkbox
          label={words.suggestions}
          checked={suggestions}
          onChange={(_, { checked }) => setSuggestions(checked === true)}
        />
      </Field>
      <FormChoice asValues={asValues} onChange={setAsValues} />
    </WriteDialog>
  );
}

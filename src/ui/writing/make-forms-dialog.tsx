import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Action, Desk, Progress } from '../../app/session';
import { FORM_LAYOUT_IDS, type FormLayoutId } from '../../core/blank-forms/layout-ids';
import { useWords } from '../words';
import { LastYearField } from './last-year-field';
import { useLastYear } from './use-last-year';
import { WRITING_WORDS } from './words';
import { WriteDialog } from './write-dialog';

/** By the standard, and for transfer payments their own. */
const AUTO = 'auto';

interface MakeFormsDialogProps {
  readonly desk: Desk;
  /** How far the reading of last year's file is, among other things. */
  readonly progress: Progress | null;
  readonly onClose: () => void;
}

/** Blank forms for the projects that have none: which layout, with whose targets, and how many sheets come of it. */
export function MakeFormsDialog({ desk, progress, onClose }: MakeFormsDialogProps) {
  const words = useWords(WRITING_WORDS);
  const [chosen, setChosen] = useState<string>(AUTO);
  const layout = FORM_LAYOUT_IDS.find((id) => id === chosen);
  const { state, choose, forget } = useLastYear(desk);
  const lastYear = state.kind === 'read' ? state.reply.id : null;
  const action = useMemo<Action>(
    () => ({ kind: 'make-forms', ...(layout && { layout }), ...(lastYear !== null && { lastYear }) }),
    [layout, lastYear],
  );
  return (
    <WriteDialog
      title={words.makeFormsTitle}
      what={words.makeFormsWhat}
      confirm={words.makeFormsConfirm}
      action={action}
      isHeld={state.kind === 'reading'}
      desk={desk}
      onClose={onClose}
    >
      <LayoutChoice chosen={chosen} onChange={setChosen} />
      <LastYearField {...{ state, progress }} onFile={choose} onForget={forget} />
    </WriteDialog>
  );
}

interface LayoutChoiceProps {
  readonly chosen: string;
  readonly onChange: (layout: FormLayoutId | typeof AUTO) => void;
}

function LayoutChoice({ chosen, onChange }: LayoutChoiceProps) {
  const words = useWords(WRITING_WORDS);
  return (
    <Field label={words.layout} size="small">
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => onChange(FORM_LAYOUT_IDS.find((id) => id === value) ?? AUTO)}
      >
        <Radio value={AUTO} label={words.layouts.auto} />
        {FORM_LAYOUT_IDS.map((id) => (
          <Radio key={id} value={id} label={words.layouts[id]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

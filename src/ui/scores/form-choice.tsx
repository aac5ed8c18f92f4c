import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { FormScoresHead } from '../../app/session';
import { useWords } from '../words';
import { SCORES_WORDS } from './words';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  // A project's name may be longer than the pane is wide.
  field: { flexGrow: 1, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  narrowing: { minWidth: 0 },
});

interface FormChoiceProps {
  /** Those to look at first stand first. */
  readonly forms: readonly FormScoresHead[];
  /** Which of them is shown. */
  readonly chosen: number;
  readonly onChoose: (form: FormScoresHead) => void;
}

/** Which form is shown, of dozens: where something differs first; and one after the other. */
export function FormChoice({ forms, chosen, onChoose }: FormChoiceProps) {
  const styles = useStyles();
  const words = useWords(SCORES_WORDS);
  const choose = (index: number) => {
    const form = forms[index];
    if (form) onChoose(form);
  };
  return (
    <div className={styles.row}>
      <Field label={words.form} size="small" className={styles.field}>
        <Select
          className={styles.narrowing}
          root={{ className: styles.narrowing }}
          value={`${chosen}`}
          onChange={(_, { value }) => choose(Number(value))}
        >
          {groupsOf(forms).map(({ group, members }) => (
            <optgroup key={group} label={words.groups[group]}>
              {members.map((index) => (
                <Option key={index} form={forms[index]!} index={index} />
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        icon={<ChevronLeft16Regular />}
        aria-label={words.previous}
        title={words.previous}
        disabledFocusable={chosen <= 0}
        onClick={() => choose(chosen - 1)}
      />
      <Button
        size="small"
        icon={<ChevronRight16Regular />}
        aria-label={words.next}
        title={words.next}
        disabledFocusable={chosen >= forms.length - 1}
        onClick={() => choose(chosen + 1)}
      />
    </div>
  );
}

function Option({ form, index }: { readonly form: FormScoresHead; readonly index: number }) {
  const words = useWords(SCORES_WORDS);
  return <option value={`${index}`}>{words.option(form.name ?? form.sheet, form.total)}</option>;
}

type Group = 'differing' | 'unfilled' | 'others';
const GROUPS: readonly Group[] = ['differing', 'unfilled', 'others'];

function groupsOf(forms: readonly FormScoresHead[]): { group: Group; members: number[] }[] {
  return GROUPS.flatMap((group) => {
    const members = forms.flatMap((form, index) => (groupOf(form) === group ? [index] : []));
    return members.length > 0 ? [{ group, members }] : [];
  });
}

function groupOf({ differing, unfilled }: FormScoresHead): Group {
  if (differing > 0) return 'differing';
  return unfilled > 0 ? 'unfilled' : 'others';
}

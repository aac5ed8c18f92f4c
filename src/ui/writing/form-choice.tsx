import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useWords } from '../words';
import { WRITING_WORDS } from './words';

interface FormChoiceProps {
  readonly asValues: boolean;
  readonly onChange: (asValues: boolean) => void;
}

/** Formulas that follow the data, or values that stay. */
export function FormChoice({ asValues, onChange }: FormChoiceProps) {
  const words = useWords(WRITING_WORDS);
  return (
    <Field label={words.form} size="small">
      <RadioGroup
        layout="horizontal"
        value={asValues ? 'values' : 'formulas'}
        onChange={(_, { value }) => onChange(value === 'values')}
      >
        <Radio value="formulas" label={words.asFormulas} />
        <Radio value="values" label={words.asValues} />
      </RadioGroup>
    </Field>
  );
}

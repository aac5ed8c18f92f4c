import { Field, Select } from '@fluentui/react-components';
import type { Desk, SessionView } from '../../app/session';
import { Section } from '../section';
import { useWords } from '../words';
import { SETTINGS_WORDS } from './words';

interface PresetSectionProps {
  readonly view: SessionView;
  readonly desk: Desk;
  readonly isBusy: boolean;
}

/** By which standard is checked and graded, and where it comes from. */
export function PresetSection({ view, desk, isBusy }: PresetSectionProps) {
  const words = useWords(SETTINGS_WORDS);
  const chosen = view.presets.find(({ id }) => id === view.preset);
  return (
    <Section title={words.standard}>
      <Field label={words.preset} hint={chosen ? words.source(chosen.source) : ''} size="small">
        <Select
          value={view.preset}
          disabled={isBusy}
          onChange={(_, { value }) => void desk.perform({ kind: 'choose-preset', preset: value })}
        >
          {view.presets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}

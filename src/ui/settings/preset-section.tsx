import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Desk, SessionView } from '../../app/session';
import { Section } from '../section';
import { useWords } from '../words';
import { SETTINGS_WORDS } from './words';

const useStyles = makeStyles({
  // A standard's name may be longer than the pane is wide.
  narrowing: { minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface PresetSectionProps {
  readonly view: SessionView;
  readonly desk: Desk;
}

/**
 * By which standard is checked and graded, and where it comes from. As all settings it can be chosen during a step: it
 * waits its turn. Disabled meanwhile it would lose the focus.
 */
export function PresetSection({ view, desk }: PresetSectionProps) {
  const words = useWords(SETTINGS_WORDS);
  const styles = useStyles();
  const chosen = view.presets.find(({ id }) => id === view.preset);
  return (
    <Section title={words.standard}>
      <Field
        className={styles.field}
        label={words.preset}
        hint={chosen ? words.source(chosen.source) : ''}
        size="small"
      >
        <Select
          className={styles.narrowing}
          root={{ className: styles.narrowing }}
          value={view.preset}
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

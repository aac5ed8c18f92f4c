import { Field, Select, makeStyles } from '@fluentui/react-components';
import { LANGUAGES } from '../../core/words/language';
import { Section } from '../section';
import { THEME_CHOICES } from '../theme';
import { useWords } from '../words';
import type { PaneSettings } from './pane-settings';
import { SETTINGS_WORDS } from './words';

const useStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '10px' },
});

interface LookSectionProps {
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

/** Language and theme. */
export function LookSection({ settings, onSettings }: LookSectionProps) {
  const words = useWords(SETTINGS_WORDS);
  const styles = useStyles();
  // A choice that is none of ours cannot come from the lists below.
  const choose = (changed: Partial<PaneSettings>) => onSettings({ ...settings, ...changed });
  return (
    <Section title={words.look}>
      <div className={styles.choices}>
        <Field label={words.language} size="small">
          <Select
            value={settings.language}
            onChange={(_, { value }) => choose({ language: LANGUAGES.find((one) => one === value)! })}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {words.languages[language]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.theme} size="small">
          <Select
            value={settings.theme}
            onChange={(_, { value }) => choose({ theme: THEME_CHOICES.find((one) => one === value)! })}
          >
            {THEME_CHOICES.map((theme) => (
              <option key={theme} value={theme}>
                {words.themes[theme]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Section>
  );
}

import { SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Desk, RuleView, SessionView } from '../../app/session';
import type { Severity } from '../../core/presets';
import { Section } from '../section';
import { useWords } from '../words';
import { RuleSwitch } from './rule-switch';
import { SETTINGS_WORDS } from './words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  hint: { display: 'block', marginBottom: '8px' },
  search: { width: '100%', maxWidth: 'none' },
  group: {
    margin: '10px 0 2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { display: 'block', marginTop: '8px' },
});

interface RuleSectionProps {
  readonly view: SessionView;
  readonly desk: Desk;
}

/** Every rule with its switch, by how grave what it finds is. */
export function RuleSection({ view, desk }: RuleSectionProps) {
  const words = useWords(SETTINGS_WORDS);
  const styles = useStyles();
  const [text, setText] = useState('');
  const shown = view.rules.filter((rule) => isMeant(rule, text));
  const on = view.rules.filter(({ isOn }) => isOn).length;
  return (
    <Section title={words.rules}>
      <Text size={200} className={styles.hint}>
        {words.rulesHint(on, view.rules.length)}
      </Text>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={words.search}
        placeholder={words.search}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      {SEVERITIES.map((severity) => {
        const rules = shown.filter((rule) => rule.severity === severity);
        return rules.length === 0 ? null : (
          <div key={severity}>
            <h3 className={styles.group}>{words.groups[severity]}</h3>
            <ul className={styles.list}>
              {rules.map((rule) => (
                <RuleSwitch key={rule.id} rule={rule} desk={desk} />
              ))}
            </ul>
          </div>
        );
      })}
      {shown.length === 0 && <Text className={styles.none}>{words.noRule(text)}</Text>}
    </Section>
  );
}

/** By words of its title, or its id as the command line says it. */
function isMeant({ id, title }: RuleView, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return title.toLowerCase().includes(wanted) || id.includes(wanted);
}

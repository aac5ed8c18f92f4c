import { Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Desk, RuleView } from '../../app/session';
import { useWords } from '../words';
import { SETTINGS_WORDS } from './words';

const useStyles = makeStyles({
  line: { display: 'flex' },
  switch: { flex: 1, justifyContent: 'space-between' },
  judge: { color: tokens.colorNeutralForeground3, marginInlineStart: '6px' },
});

interface RuleSwitchProps {
  readonly rule: RuleView;
  readonly desk: Desk;
}

/** A rule that is run or not. */
export function RuleSwitch({ rule, desk }: RuleSwitchProps) {
  const words = useWords(SETTINGS_WORDS);
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <Switch
        size="small"
        className={styles.switch}
        labelPosition="before"
        checked={rule.isOn}
        onChange={(_, { checked }) => void desk.perform({ kind: 'switch-rule', rule: rule.id, isOn: checked })}
        label={
          <>
            {rule.title}
            {rule.certainty === 'review' && (
              <Text size={200} className={styles.judge}>
                {words.toJudge}
              </Text>
            )}
          </>
        }
      />
    </li>
  );
}

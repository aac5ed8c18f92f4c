import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ScoreStanding } from '../../app/session';
import { FORM_SCORES_WORDS } from '../../core/words/form-scores';
import { useWords } from '../words';

const useStyles = makeStyles({
  tag: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
  },
  bad: { ...typographyStyles.caption1Strong, color: tokens.colorStatusDangerForeground3 },
  doubtful: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

type Look = 'bad' | 'doubtful' | 'fine';

const LOOKS: Readonly<Record<ScoreStanding, Look>> = {
  right: 'fine',
  within: 'fine',
  judged: 'fine',
  wrong: 'bad',
  outside: 'bad',
  unreadable: 'bad',
  unfilled: 'doubtful',
  open: 'doubtful',
};

/** How a score stands, in a word, with a shape: never a colour alone. */
export function ScoreStandingTag({ standing }: { readonly standing: ScoreStanding }) {
  const styles = useStyles();
  const words = useWords(FORM_SCORES_WORDS);
  const look = LOOKS[standing];
  return (
    <span className={mergeClasses(styles.tag, look === 'bad' && styles.bad, look === 'doubtful' && styles.doubtful)}>
      <Icon standing={standing} />
      {words.standings[standing]}
    </span>
  );
}

function Icon({ standing }: { readonly standing: ScoreStanding }) {
  const styles = useStyles();
  const look = LOOKS[standing];
  if (look === 'bad') return <ErrorCircle16Filled aria-hidden />;
  if (look === 'doubtful') return <Warning16Filled aria-hidden className={styles.warning} />;
  return standing === 'right' ? <CheckmarkCircle16Regular aria-hidden /> : <Info16Regular aria-hidden />;
}

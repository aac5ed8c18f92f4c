import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { SessionView } from '../../app/session';
import { VERDICT_WORDS, useWords } from '../words';
import { FINDINGS_WORDS } from './words';

const ICONS = {
  errors: ErrorCircle20Filled,
  warnings: Warning20Filled,
  clear: CheckmarkCircle20Filled,
  'no-list': DocumentSearch20Regular,
  'not-checked': QuestionCircle20Regular,
};

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  icon: { flexShrink: 0 },
  errors: { color: tokens.colorStatusDangerForeground1 },
  warnings: { color: tokens.colorStatusWarningForeground3 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  'no-list': { color: tokens.colorNeutralForeground3 },
  'not-checked': { color: tokens.colorNeutralForeground3 },
  question: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  answer: { ...typographyStyles.body1Strong, display: 'block' },
});

/**
 * "会被退回吗？" and the answer: an icon and words, said aloud when it changes. That it is being checked again stands in
 * the same place, lest the list jump with every edit.
 */
export function VerdictLine({ view }: { readonly view: SessionView }) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const verdict = useWords(VERDICT_WORDS);
  const Icon = ICONS[view.verdict];
  return (
    <div className={styles.line} role="status">
      <Icon className={mergeClasses(styles.icon, styles[view.verdict])} aria-hidden />
      <span>
        <span className={styles.question}>{view.isStale ? words.stale : verdict.question}</span>
        <span className={styles.answer}>{verdict.answer(view.verdict, view.counts)}</span>
      </span>
    </div>
  );
}

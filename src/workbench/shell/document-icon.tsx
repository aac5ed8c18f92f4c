import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { DocumentSearch16Regular } from '@fluentui/react-icons/svg/document-search';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { DocumentStanding } from '../documents/workbench-document';

const ICONS = {
  waiting: Clock16Regular,
  unreadable: DismissCircle16Regular,
  'not-checked': QuestionCircle16Regular,
  'no-list': DocumentSearch16Regular,
  errors: ErrorCircle16Filled,
  warnings: Warning16Filled,
  clear: CheckmarkCircle16Filled,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  errors: { color: tokens.colorStatusDangerForeground1 },
  unreadable: { color: tokens.colorStatusDangerForeground1 },
  warnings: { color: tokens.colorStatusWarningForeground3 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
});

/** A shape for each way a file can stand; the words stand beside it. */
export function DocumentIcon({ standing }: { readonly standing: DocumentStanding }) {
  const styles = useStyles();
  if (standing === 'checking') return <Spinner size="extra-tiny" aria-hidden />;
  const Icon = ICONS[standing];
  const tone = standing in styles ? styles[standing as keyof typeof styles] : undefined;
  return <Icon aria-hidden className={mergeClasses(styles.icon, tone)} />;
}

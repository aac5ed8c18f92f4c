import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { SEVERITY_NAMES } from '../../core/words/severities';
import { useLanguage, useWords } from '../words';
import type { Standing } from './filters';
import { FINDINGS_WORDS } from './words';

const ICONS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
  accepted: CheckmarkCircle16Regular,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'block' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  accepted: { color: tokens.colorNeutralForeground4 },
});

interface StandingIconProps {
  readonly standing: Standing;
  /** The word stands beside it: the icon says nothing itself. */
  readonly isSilent?: boolean;
  readonly id?: string;
}

/** A shape for each severity, never a colour alone. */
export function StandingIcon({ standing, isSilent = false, id }: StandingIconProps) {
  const styles = useStyles();
  const name = useStandingName(standing);
  const Icon = ICONS[standing];
  const label = isSilent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name, id };
  return <Icon className={mergeClasses(styles.icon, styles[standing])} {...label} />;
}

export function useStandingName(standing: Standing): string {
  const language = useLanguage();
  const { accepted } = useWords(FINDINGS_WORDS);
  return standing === 'accepted' ? accepted : SEVERITY_NAMES[standing][language];
}

import { tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint20Regular } from '@fluentui/react-icons/svg/circle-hint';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Light } from './answers';

/** A light whose shape says as much as its colour. */
export function LightIcon({ light }: { readonly light: Light }) {
  switch (light) {
    case 'red':
      return <ErrorCircle20Filled aria-hidden color={tokens.colorStatusDangerForeground1} />;
    case 'amber':
      return <Warning20Filled aria-hidden color={tokens.colorStatusWarningForeground1} />;
    case 'green':
      return <CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />;
    case 'off':
      return <CircleHint20Regular aria-hidden color={tokens.colorNeutralForeground3} />;
  }
}

import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import { Filter24Regular } from '@fluentui/react-icons/svg/filter';
import type { SessionView } from '../../app/session';
import { useWords } from '../words';
import { FINDINGS_WORDS } from './words';

export type Emptiness = 'unchecked' | 'obstacle' | 'noList' | 'clear' | 'filtered' | 'arriving';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  icon: { color: tokens.colorNeutralForeground3 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  hint: { ...typographyStyles.caption1, margin: 0, maxWidth: '40ch' },
});

/** Why there is nothing to list; undefined where there is. */
export function emptinessOf(view: SessionView, shown: number): Emptiness | undefined {
  if (shown > 0) return undefined;
  if (view.findings.length > 0) return 'filtered';
  if (view.obstacle !== null) return 'obstacle';
  if (view.verdict === 'not-checked') return 'unchecked';
  if (view.verdict === 'no-list') return 'noList';
  const { error, warning, info } = view.counts;
  return error + warning + info > 0 ? 'arriving' : 'clear';
}

interface EmptyStateProps {
  readonly emptiness: Emptiness;
  readonly obstacle: string | null;
  readonly isBusy: boolean;
  readonly onCheck: () => void;
  readonly onOpenSettings: () => void;
  readonly onClearFilters: () => void;
}

/** In place of the list: why it is empty, and the one thing to do about it. */
export function EmptyState({ emptiness, obstacle, isBusy, ...events }: EmptyStateProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const hint = emptiness === 'obstacle' ? obstacle : hintOf(emptiness, words.hint);
  return (
    <div className={styles.empty}>
      {emptiness === 'clear' && <CheckmarkCircle24Regular className={styles.clear} aria-hidden />}
      {emptiness === 'filtered' && <Filter24Regular className={styles.icon} aria-hidden />}
      {['unchecked', 'obstacle', 'noList'].includes(emptiness) && (
        <DocumentSearch24Regular className={styles.icon} aria-hidden />
      )}
      <p className={styles.title}>{words.empty[emptiness]}</p>
      {hint !== null && <p className={styles.hint}>{hint}</p>}
      {(emptiness === 'unchecked' || emptiness === 'obstacle') && (
        <Button appearance="primary" disabled={isBusy} onClick={events.onCheck}>
          {words.check}
        </Button>
      )}
      {emptiness === 'noList' && <Button onClick={events.onOpenSettings}>{words.openSettings}</Button>}
      {emptiness === 'filtered' && <Button onClick={events.onClearFilters}>{words.clearFilters}</Button>}
    </div>
  );
}

function hintOf(
  emptiness: Emptiness,
  hints: Readonly<Record<'unchecked' | 'noList' | 'clear', string>>,
): string | null {
  return emptiness === 'unchecked' || emptiness === 'noList' || emptiness === 'clear' ? hints[emptiness] : null;
}

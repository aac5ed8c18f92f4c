import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useWords } from '../words';
import type { Emptiness } from './emptiness';
import { FINDINGS_WORDS } from './words';

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
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  clear: { fontSize: '40px', color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  hint: { ...typographyStyles.caption1, margin: 0, maxWidth: '40ch' },
});

interface EmptyStateProps {
  readonly emptiness: Emptiness;
  readonly obstacle: string | null;
  readonly isBusy: boolean;
  readonly onCheck: () => void;
  readonly onClearFilters: () => void;
}

/** In place of the list: why it is empty, and the one thing to do about it. */
export function EmptyState({ emptiness, obstacle, isBusy, ...events }: EmptyStateProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const hint = obstacle ?? hintOf(emptiness, words.hint);
  return (
    <div className={styles.empty}>
      {emptiness === 'clear' && <CheckmarkCircleRegular className={styles.clear} aria-hidden />}
      {emptiness === 'filtered' && <FilterRegular className={styles.icon} aria-hidden />}
      {['unchecked', 'obstacle', 'noList'].includes(emptiness) && (
        <DocumentSearchRegular className={styles.icon} aria-hidden />
      )}
      <p className={styles.title}>{words.empty[emptiness]}</p>
      {hint !== null && <p className={styles.hint}>{hint}</p>}
      {(emptiness === 'unchecked' || emptiness === 'obstacle') && (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={events.onCheck}>
          {words.check}
        </Button>
      )}
      {emptiness === 'filtered' && <Button onClick={events.onClearFilters}>{words.clearFilters}</Button>}
    </div>
  );
}

function hintOf(emptiness: Emptiness, hints: Readonly<Record<'unchecked' | 'clear', string>>): string | null {
  return emptiness === 'unchecked' || emptiness === 'clear' ? hints[emptiness] : null;
}

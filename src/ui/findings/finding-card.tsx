import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { FindingView } from '../../app/session';
import { useWords } from '../words';
import { ConsequencesButton } from './consequences-button';
import { standingOf } from './filters';
import { useFindingsActions } from './findings-actions';
import { FindingButtons } from './finding-buttons';
import { placeText } from './place-text';
import { ReviewTag } from './review-tag';
import type { FindingRow } from './rows';
import { StandingIcon } from './standing-icon';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  card: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
  },
  below: { paddingInlineStart: tokens.spacingHorizontalXXXL },
  accepted: { color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.caption1Strong, flexGrow: 1, minWidth: 0 },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sheet: {
    color: tokens.colorNeutralForeground3,
    // The project's name has more of a narrow list.
    maxWidth: 'min(12em, 30%)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  address: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  clamped: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  message: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  values: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface FindingCardProps {
  readonly row: FindingRow;
  /** The one the user stands on: shown in full, with what one can do. */
  readonly isActive: boolean;
  readonly labelId: string;
  readonly onToggle: () => void;
}

export function FindingCard({ row, isActive, labelId, onToggle }: FindingCardProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const { hasSeveralSheets } = useFindingsActions();
  const { finding } = row;
  const { name, sheet, address } = placeText(finding, row.grouping);
  const isAccepted = finding.accepted !== null;
  const body = mergeClasses(styles.message, isAccepted && styles.accepted, !isActive && styles.clamped);
  return (
    <div className={mergeClasses(styles.card, row.isConsequence && styles.below, isAccepted && styles.accepted)}>
      <StandingIcon standing={standingOf(finding)} id={`${labelId}-standing`} />
      <div>
        <div id={labelId}>
          <div className={styles.head}>
            <span
              className={mergeClasses(styles.name, !isActive && styles.cut)}
              title={`${finding.sheet} · ${finding.label}`}
            >
              {name}
            </span>
            {row.saysReview && finding.certainty === 'review' && <ReviewTag />}
            {hasSeveralSheets && sheet !== '' && <span className={styles.sheet}>{sheet}</span>}
            <span className={styles.address}>{address}</span>
          </div>
          <div className={body}>{finding.message}</div>
        </div>
        {finding.accepted !== null && <div className={styles.quiet}>{words.acceptedFor(finding.accepted)}</div>}
        {finding.lapsed !== null && <div className={styles.quiet}>{words.lapsed(finding.lapsed)}</div>}
        {isActive && <Details finding={finding} />}
        {row.consequences > 0 && (
          <ConsequencesButton count={row.consequences} isOpen={row.isOpen === true} onToggle={onToggle} />
        )}
        {isActive && <FindingButtons finding={finding} />}
      </div>
    </div>
  );
}

function Details({ finding }: { readonly finding: FindingView }) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const { found, expected, todo } = finding;
  return (
    <>
      {found !== null && expected !== null && (
        <div className={styles.values}>
          <span className={styles.quiet}>{words.found}</span> {found} <ArrowRight12Regular aria-hidden />
          <span className={styles.quiet}>{words.expected}</span> {expected}
        </div>
      )}
      {todo !== '' && <div className={styles.quiet}>{todo}</div>}
    </>
  );
}

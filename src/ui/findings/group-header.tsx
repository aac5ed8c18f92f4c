import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../words';
import { FindingMenu } from './finding-menu';
import type { GroupRow } from './rows';
import { ReviewTag } from './review-tag';
import { StandingIcon } from './standing-icon';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    paddingInline: `${tokens.spacingHorizontalS} ${tokens.spacingHorizontalXS}`,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  label: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, flexGrow: 1, minWidth: 0 },
  title: {
    ...typographyStyles.body1Strong,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  count: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    flexGrow: 1,
  },
});

interface GroupHeaderProps {
  readonly row: GroupRow;
  readonly isActive: boolean;
  readonly labelId: string;
}

export function GroupHeader({ row: { group, isOpen }, isActive, labelId }: GroupHeaderProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const Chevron = isOpen === true ? ChevronDown16Regular : ChevronRight16Regular;
  const title = group.title ?? words.noProject;
  return (
    <div className={styles.header}>
      <Chevron className={styles.chevron} aria-hidden />
      <StandingIcon standing={group.standing} id={`${labelId}-standing`} />
      <span id={labelId} className={styles.label}>
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{group.causes.length}</span>
      </span>
      {group.isForReview && <ReviewTag />}
      {group.rule !== null && <FindingMenu rule={group.rule} title={title} hasExplain tabIndex={isActive ? 0 : -1} />}
    </div>
  );
}

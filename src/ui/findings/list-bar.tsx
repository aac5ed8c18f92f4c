import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowCollapseAll16Regular } from '@fluentui/react-icons/svg/arrow-collapse-all';
import { ArrowExpandAll16Regular } from '@fluentui/react-icons/svg/arrow-expand-all';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { useWords } from '../words';
import { fixable, toggleAll, type Browsing } from './browsing';
import { useFindingsActions } from './findings-actions';
import type { Group } from './groups';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { fontWeight: tokens.fontWeightRegular, paddingInline: tokens.spacingHorizontalS },
  end: { marginInlineStart: 'auto' },
});

interface ListBarProps {
  readonly browsing: Browsing;
  readonly groups: readonly Group[];
  readonly onBrowsing: (browsing: Browsing) => void;
}

/** What concerns all that is listed: fix what can be fixed of it, fold it, unfold it. */
export function ListBar({ browsing, groups, onBrowsing }: ListBarProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const { fix, isBusy, isReadOnly } = useFindingsActions();
  const fixes = fixable(groups.flatMap(({ causes }) => causes.flatMap((one) => [one.finding, ...one.consequences])));
  const isAllClosed = groups.every(({ key }) => browsing.closed.has(key));
  const folding = isAllClosed ? words.unfoldAll : words.foldAll;
  return (
    <div className={styles.bar}>
      {fixes.length > 0 && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<Wrench16Regular />}
          disabled={isBusy || isReadOnly}
          onClick={() => fix(fixes)}
        >
          {words.fixAll(fixes.length)}
        </Button>
      )}
      {browsing.grouping !== 'none' && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.end}
          icon={isAllClosed ? <ArrowExpandAll16Regular /> : <ArrowCollapseAll16Regular />}
          aria-label={folding}
          title={folding}
          onClick={() => onBrowsing(toggleAll(browsing, groups))}
        />
      )}
    </div>
  );
}

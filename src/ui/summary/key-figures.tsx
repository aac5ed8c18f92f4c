import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SessionView, TableView } from '../../app/session';
import { useWords } from '../words';
import { groupedDigits } from './grouped-digits';
import { SUMMARY_WORDS } from './words';

const useStyles = makeStyles({
  figures: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0 },
  card: {
    flex: '1 1 84px',
    boxSizing: 'border-box',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column-reverse',
    minWidth: 0,
  },
  // An amount is long, and is not to be broken.
  wide: { flexBasis: '190px' },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

/** How many projects, how much money, how many of them 优. */
export function KeyFigures({ view }: { readonly view: SessionView }) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useStyles();
  const { projects, adjustedBudget, excellentRate, grades } = view.figures;
  const graded = Object.values(grades).reduce((sum, count) => sum + count, 0);
  const unit = unitOf(view.tables) ?? words.unitUnknown;
  const figures = [
    [words.projects, `${projects}`],
    [words.graded, `${graded}`],
    [words.excellentRate, excellentRate === null ? words.none : `${excellentRate}%`],
    adjustedBudget === null ? [words.budget, words.none] : [words.budgetIn(unit), groupedDigits(adjustedBudget)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value], index) => (
        <div key={name} className={mergeClasses(styles.card, index === 3 && styles.wide)}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The unit that sums are stated in: the lists' own where they agree, else 万元; null where none says. */
function unitOf(tables: readonly TableView[]): string | null {
  const units = new Set(tables.filter(({ isCopy }) => !isCopy).map(({ unit }) => unit));
  if (units.size > 1) return '万元';
  return [...units][0] ?? null;
}

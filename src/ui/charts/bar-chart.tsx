import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Bar } from './bar';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  // Read out, and shown by the bars themselves.
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  label: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', paddingInlineEnd: '10px' },
  bar: { width: '100%', paddingBlock: '4px' },
  number: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    paddingInlineStart: '10px',
    minWidth: '2em',
  },
  share: { color: tokens.colorNeutralForeground3 },
});

export interface ChartBar {
  readonly label: string;
  readonly count: number;
}

interface BarChartProps {
  readonly caption: string;
  /** Heads of the columns: what is counted, how many, which share. */
  readonly heads: readonly [string, string, string];
  readonly bars: readonly ChartBar[];
}

/** Counts as bars. It is a table whose bars are only for the eye: a screen reader reads the figures. */
export function BarChart({ caption, heads, bars }: BarChartProps) {
  const styles = useStyles();
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{caption}</caption>
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">{heads[0]}</th>
          <td />
          <th scope="col">{heads[1]}</th>
          <th scope="col">{heads[2]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, count }, index) => (
          <tr key={label}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td className={styles.bar}>
              <Bar length={count / longest} index={index} />
            </td>
            <td className={styles.number}>{count}</td>
            <td className={mergeClasses(styles.number, styles.share)}>{percentOf(count, total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In percent with two decimals, half up: as rates are printed everywhere. */
function percentOf(count: number, total: number): string {
  if (total === 0) return '—';
  const hundredths = String(Math.round((count * 10_000) / total)).padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}%`;
}

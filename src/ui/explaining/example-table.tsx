import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { columnLetters } from '../../core/address';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    '& th, & td': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      textAlign: 'start',
      whiteSpace: 'nowrap',
    },
    '& th': {
      fontWeight: tokens.fontWeightRegular,
      textAlign: 'center',
      color: tokens.colorNeutralForeground3,
      backgroundColor: tokens.colorNeutralBackground3,
    },
  },
});

interface ExampleTableProps {
  readonly label: string;
  readonly rows: readonly (readonly string[])[];
}

/** A small sheet with its letters and row numbers, so that "E5" can be found in it. */
export function ExampleTable({ label, rows }: ExampleTableProps) {
  const styles = useStyles();
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => columnLetters(column));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {columns.map((letters) => (
              <th key={letters} scope="col">
                {letters}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // The rows of an example never move.
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {columns.map((letters, column) => (
                <td key={letters}>{cells[column] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

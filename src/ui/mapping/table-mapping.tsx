import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnView, Desk, TableView } from '../../app/session';
import { useWords } from '../words';
import { ColumnChoice } from './column-choice';
import { TableHeading } from './table-heading';
import { MAPPING_WORDS } from './words';

const useStyles = makeStyles({
  table: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '&[open] > summary > svg': { transform: 'rotate(90deg)' },
  },
  fields: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '4px 0 8px' },
  absent: { padding: '4px 0', cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
});

interface TableMappingProps {
  readonly table: TableView;
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly isOpen: boolean;
}

/** One list: what each of its fields is read from. What it has no column for is folded away. */
export function TableMapping({ isOpen, ...props }: TableMappingProps) {
  const words = useWords(MAPPING_WORDS);
  const styles = useStyles();
  const { columns } = props.table;
  const absent = columns.filter(isAbsent);
  return (
    <details className={styles.table} open={isOpen}>
      <TableHeading table={props.table} />
      <Fields {...props} fields={columns.filter((field) => !isAbsent(field))} />
      {absent.length > 0 && (
        <details>
          <summary className={styles.absent}>{words.absent(absent.length)}</summary>
          <Fields {...props} fields={absent} />
        </details>
      )}
    </details>
  );
}

function isAbsent({ column, isDoubtful, isOverridden }: ColumnView): boolean {
  return column === null && !isDoubtful && !isOverridden;
}

interface FieldsProps extends Omit<TableMappingProps, 'isOpen'> {
  readonly fields: readonly ColumnView[];
}

function Fields({ table, desk, isBusy, fields }: FieldsProps) {
  const styles = useStyles();
  const { sheet, headerRow } = table;
  return (
    <div className={styles.fields}>
      {fields.map(({ field, ...view }) => (
        <ColumnChoice
          key={field}
          table={table}
          field={{ field, ...view }}
          isBusy={isBusy}
          onMap={(column) => void desk.perform({ kind: 'map-column', override: { sheet, headerRow, field, column } })}
          onForget={() => void desk.perform({ kind: 'forget-column', sheet, headerRow, field })}
        />
      ))}
    </div>
  );
}

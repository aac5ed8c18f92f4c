import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Desk, TableView } from '../../app/session';
import { formatRange } from '../../core/address';
import { useWords } from '../words';
import { ColumnChoice } from './column-choice';
import { MAPPING_WORDS } from './words';

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    gap: '6px',
    alignItems: 'center',
    padding: '6px 0',
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '[open] > & > svg': { transform: 'rotate(90deg)' },
  },
  names: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3 },
  fields: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '4px 0 12px' },
});

interface TableMappingProps {
  readonly table: TableView;
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly isOpen: boolean;
}

/** One list: what each of its fields is read from. */
export function TableMapping({ table, desk, isBusy, isOpen }: TableMappingProps) {
  const styles = useStyles();
  const { sheet, headerRow } = table;
  return (
    <details className={styles.table} open={isOpen}>
      <Heading table={table} />
      <div className={styles.fields}>
        {table.columns.map((field) => (
          <ColumnChoice
            key={field.field}
            table={table}
            field={field}
            isBusy={isBusy}
            onMap={(column) =>
              void desk.perform({ kind: 'map-column', override: { sheet, headerRow, field: field.field, column } })
            }
            onForget={() => void desk.perform({ kind: 'forget-column', sheet, headerRow, field: field.field })}
          />
        ))}
      </div>
    </details>
  );
}

function Heading({ table }: { readonly table: TableView }) {
  const words = useWords(MAPPING_WORDS);
  const styles = useStyles();
  const doubtful = table.columns.filter(({ isDoubtful, isOverridden }) => isDoubtful && !isOverridden).length;
  const about = words.about(table.projects, table.unit);
  return (
    <summary className={styles.summary}>
      <ChevronRight16Regular aria-hidden />
      <span className={styles.names}>
        <Text weight="semibold">{words.table(table.sheet, formatRange(table.range))}</Text>
        <Text size={200} className={styles.about}>
          {table.isCopy ? `${about} · ${words.copy}` : about}
        </Text>
      </span>
      {doubtful > 0 && (
        <Badge appearance="tint" color="warning">
          {words.toLookAt(doubtful)}
        </Badge>
      )}
    </summary>
  );
}

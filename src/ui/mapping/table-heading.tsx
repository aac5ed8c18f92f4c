import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { TableView } from '../../app/session';
import { formatRange } from '../../core/address';
import { useWords } from '../words';
import { MAPPING_WORDS } from './words';

const useStyles = makeStyles({
  heading: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    gap: '6px',
    alignItems: 'center',
    padding: '6px 0',
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  names: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3 },
});

/** Where a list stands and what is in it; how many of its fields want a look. */
export function TableHeading({ table }: { readonly table: TableView }) {
  const words = useWords(MAPPING_WORDS);
  const styles = useStyles();
  const doubtful = table.columns.filter(({ isDoubtful, isOverridden }) => isDoubtful && !isOverridden).length;
  const about = words.about(table.projects, table.unit);
  return (
    <summary className={styles.heading}>
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

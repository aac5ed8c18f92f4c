import { Text, makeStyles } from '@fluentui/react-components';
import type { Desk, SessionView } from '../../app/session';
import { useWords } from '../words';
import { TableMapping } from './table-mapping';
import { MAPPING_WORDS } from './words';

const useStyles = makeStyles({ hint: { display: 'block', marginBottom: '8px' } });

interface MappingListProps {
  readonly tables: SessionView['tables'];
  readonly desk: Desk;
  readonly isBusy: boolean;
}

/** Every list found, with the columns it was understood to have; to be corrected by the user. */
export function MappingList({ tables, desk, isBusy }: MappingListProps) {
  const words = useWords(MAPPING_WORDS);
  const styles = useStyles();
  if (tables.length === 0) return <Text size={200}>{words.noTables}</Text>;
  return (
    <>
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      {tables.map((table) => (
        <TableMapping
          key={`${table.sheet}!${table.headerRow}`}
          table={table}
          desk={desk}
          isBusy={isBusy}
          isOpen={tables.length === 1}
        />
      ))}
    </>
  );
}

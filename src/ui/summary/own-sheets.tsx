import { Link, MessageBar, MessageBarBody, Text, makeStyles } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons/svg/table';
import type { SessionView } from '../../app/session';
import type { RangeRef } from '../../core/address';
import { useWords } from '../words';
import { SUMMARY_WORDS } from './words';

const useStyles = makeStyles({
  sheets: { display: 'flex', flexWrap: 'wrap', gap: '4px 14px', margin: '0 0 10px', padding: 0, listStyleType: 'none' },
  sheet: { display: 'inline-flex', alignItems: 'center', gap: '4px', minHeight: '24px' },
  said: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  old: { margin: '0 0 10px' },
  none: { display: 'block', marginBottom: '8px' },
});

interface OwnSheetsProps {
  readonly sheets: SessionView['ownSheets'];
  /** Why they should be written anew. */
  readonly old: SessionView['oldSheets'];
  readonly onReveal: (place: RangeRef) => void;
}

/** The summary sheets that stand in the workbook; each opens. Whether they are old stands right above what writes them anew. */
export function OwnSheets({ sheets, old, onReveal }: OwnSheetsProps) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useStyles();
  if (sheets.length === 0) {
    return (
      <Text size={200} className={styles.none}>
        {words.noSheets}
      </Text>
    );
  }
  return (
    <>
      <ul className={styles.sheets}>
        {sheets.map(({ key, name }) => (
          <li key={key}>
            <Link
              as="button"
              className={styles.sheet}
              title={words.openSheet(name)}
              onClick={() => onReveal({ sheet: name, top: 0, left: 0, bottom: 0, right: 0 })}
            >
              <Table16Regular aria-hidden />
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {old !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.old}>
          <MessageBarBody className={styles.said}>{old}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

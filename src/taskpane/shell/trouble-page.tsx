import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useWords } from '../../ui/words';
import type { Trouble } from '../start/opened';
import { TASKPANE_WORDS } from '../words/taskpane-words';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '24px 16px',
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0 },
});

/** Why there is no workbook here, and what to do. */
export function TroublePage({ trouble }: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const words = useWords(TASKPANE_WORDS);
  const { title, lines } = words.troubles[trouble];
  return (
    <div className={styles.page}>
      <Text as="h1" size={500} weight="semibold" className={styles.line}>
        {title}
      </Text>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {(trouble === 'no-office' || trouble === 'not-loaded') && (
        <Button appearance="primary" onClick={() => location.reload()}>
          {words.again}
        </Button>
      )}
    </div>
  );
}

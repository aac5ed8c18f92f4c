import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SessionView } from '../../app/session';
import { useWords } from '../words';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  notices: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    padding: `0 ${tokens.spacingHorizontalM}`,
    '& summary': { cursor: 'pointer', padding: `${tokens.spacingVerticalXXS} 0` },
    '& summary::marker': { fontSize: '0.75em', color: tokens.colorNeutralForeground3 },
    '& ul': { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingInlineStart: tokens.spacingHorizontalXL },
  },
});

/** What stands beside the findings: what could not be checked, what to know. */
export function Notices({ view }: { readonly view: SessionView }) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  const { failures, notes } = view;
  if (failures.length + notes.length === 0) return null;
  return (
    <div className={styles.notices}>
      <Folded title={words.failures(failures.length)} lines={failures} />
      <Folded title={words.notes(notes.length)} lines={notes} />
    </div>
  );
}

function Folded({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

import { MessageBar, MessageBarBody, Spinner, Text, makeStyles } from '@fluentui/react-components';
import type { Preview } from '../../app/session';
import { PreviewTable } from '../previewing/preview-table';
import { useWords } from '../words';
import type { PreviewState } from './use-preview';
import { WRITING_WORDS } from './words';

const useStyles = makeStyles({
  notes: { margin: 0, paddingInlineStart: '18px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** What would be done: how many cells, which ones before and after, and what else. */
export function PreviewBody({ state }: { readonly state: PreviewState }) {
  const words = useWords(WRITING_WORDS);
  if (state.kind === 'loading') return <Spinner size="tiny" labelPosition="after" label={words.loading} />;
  if (state.kind === 'failed') {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words.failed}</MessageBarBody>
      </MessageBar>
    );
  }
  return <ReadyPreview preview={state.preview} />;
}

function ReadyPreview({ preview }: { readonly preview: Preview }) {
  const words = useWords(WRITING_WORDS);
  const styles = useStyles();
  return (
    <>
      {preview.cells > 0 && <Text weight="semibold">{words.cells(preview.cells)}</Text>}
      <PreviewTable preview={preview} label={words.cells(preview.cells)} />
      {preview.notes.length > 0 && (
        <ul className={styles.notes}>
          {preview.notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      )}
      {preview.cells === 0 && preview.notes.length === 0 && <Text>{words.nothing}</Text>}
    </>
  );
}

import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { PaneSettings } from '../../ui/pane';
import { useWords } from '../../ui/words';
import type { WorkbenchModel } from '../documents/workbench-model';
import type { FileLike } from '../files/read-file';
import { WORKBENCH_WORDS } from '../words/workbench-words';
import { DraftBar } from './draft-bar';
import { DropHint } from './drop-hint';
import { FileList } from './file-list';
import { NoticeBar } from './notice-bar';
import { OpenWorkbook } from './open-workbook';
import { TopBar } from './top-bar';
import { useFileDrop } from './use-file-drop';
import { useLeaveGuard } from './use-leave-guard';
import { useSaveKey } from './use-save-key';
import { useObserved } from '../../shell/use-observed';
import { useTablePaste } from './use-table-paste';

const useStyles = makeStyles({
  workbench: { display: 'flex', flexDirection: 'column', height: '100%', overflow: 'hidden' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  empty: { margin: 'auto', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
});

interface WorkbenchProps {
  readonly model: WorkbenchModel;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

/** Top bar, what there is to say, the list of files, and the workbook with its pane. */
export function Workbench({ model, settings, onSettings }: WorkbenchProps) {
  const styles = useStyles();
  const words = useWords(WORKBENCH_WORDS);
  const { documents, current, notice, drafts } = useObserved(model.state);
  const { view: known, sheets, edition, progress, isOpening } = useObserved(model.client.state);
  // What stands there from the workbook before would be taken for the one that is being opened.
  const view = isOpening ? null : known;
  const open = useCallback((files: readonly FileLike[]) => void model.open(files), [model]);
  const paste = useCallback((text: string) => void model.paste(text), [model]);
  const save = useCallback(() => void model.save(), [model]);
  const isDropping = useFileDrop(open);
  useTablePaste(paste, open);
  useLeaveGuard(model);
  useSaveKey(save);
  const document = documents.find(({ id }) => id === current);
  return (
    <div className={styles.workbench}>
      <TopBar {...{ model, document, view, settings, onSettings }} />
      <DraftBar drafts={drafts} model={model} />
      <NoticeBar notice={notice} onDismiss={() => model.dismissNotice()} />
      {documents.length > 1 && <FileList documents={documents} current={current} model={model} />}
      <main className={styles.main}>
        {document && view ? (
          <OpenWorkbook key={document.id} {...{ model, view, sheets, edition, progress, settings, onSettings }} />
        ) : (
          <div className={styles.empty}>{current === null ? words.noFile : <Spinner label={words.starting} />}</div>
        )}
      </main>
      {isDropping && <DropHint />}
    </div>
  );
}

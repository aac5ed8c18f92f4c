import { Button, Tooltip, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import type { SessionView } from '../../app/session';
import type { PaneSettings } from '../../ui/pane';
import { SHARED_WORDS, useWords } from '../../ui/words';
import type { WorkbenchDocument } from '../documents/workbench-document';
import type { WorkbenchModel } from '../documents/workbench-model';
import { savedName } from '../files/saved-name';
import { WORKBENCH_WORDS } from '../words/workbench-words';
import { FilePicker } from './file-picker';
import { SettingsMenus } from './settings-menus';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  product: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' },
  file: {
    ...typographyStyles.body1,
    flexGrow: 1,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalM,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  dot: { color: tokens.colorStatusWarningForeground3, marginInlineEnd: tokens.spacingHorizontalXS },
});

interface TopBarProps {
  readonly model: WorkbenchModel;
  readonly document: WorkbenchDocument | undefined;
  readonly view: SessionView | null;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

/** What concerns the file as a whole, and the page. */
export function TopBar({ model, document, view, settings, onSettings }: TopBarProps) {
  const styles = useStyles();
  const words = useWords(WORKBENCH_WORDS);
  return (
    <header className={styles.bar}>
      <h1 className={styles.product}>{words.product}</h1>
      <span className={styles.file} title={document?.name}>
        {document?.isDirty && (
          <span role="img" aria-label={words.unsaved} title={words.unsaved} className={styles.dot}>
            ●
          </span>
        )}
        {document?.name}
      </span>
      <HistoryButton kind="undo" what={view?.undo ?? null} model={model} />
      <HistoryButton kind="redo" what={view?.redo ?? null} model={model} />
      <FilePicker icon={<FolderOpen20Regular />} onFiles={(files) => void model.open(files)}>
        {words.open}
      </FilePicker>
      <SaveButton model={model} document={view ? document : undefined} />
      <SettingsMenus settings={settings} onSettings={onSettings} />
    </header>
  );
}

function SaveButton({ model, document }: Pick<TopBarProps, 'model' | 'document'>) {
  const words = useWords(WORKBENCH_WORDS);
  const shared = useWords(SHARED_WORDS);
  const isReadOnly = document?.isReadOnly === true;
  const hint = isReadOnly ? shared.readOnly : words.saveHint(savedName(document?.name ?? ''));
  return (
    <Tooltip content={hint} relationship="description">
      <Button
        appearance={document?.isDirty ? 'primary' : 'secondary'}
        icon={<Save20Regular />}
        disabledFocusable={!document || isReadOnly}
        onClick={() => void model.save()}
      >
        {words.save}
      </Button>
    </Tooltip>
  );
}

interface HistoryButtonProps {
  readonly kind: 'undo' | 'redo';
  readonly what: string | null;
  readonly model: WorkbenchModel;
}

function HistoryButton({ kind, what, model }: HistoryButtonProps) {
  const words = useWords(WORKBENCH_WORDS);
  return (
    <Tooltip content={what === null ? words[kind] : `${words[kind]}：${what}`} relationship="label">
      <Button
        appearance="subtle"
        icon={kind === 'undo' ? <ArrowUndo20Regular /> : <ArrowRedo20Regular />}
        disabledFocusable={what === null}
        onClick={() => void model.perform({ kind })}
      />
    </Tooltip>
  );
}

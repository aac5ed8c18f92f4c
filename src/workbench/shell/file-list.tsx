import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '../../ui/words';
import type { WorkbenchDocument } from '../documents/workbench-document';
import type { WorkbenchModel } from '../documents/workbench-model';
import { WORKBENCH_WORDS } from '../words/workbench-words';
import { DocumentIcon } from './document-icon';
import { RemoveButton } from './remove-button';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    overflowX: 'auto',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  file: {
    display: 'flex',
    flexShrink: 0,
    maxWidth: '320px',
    alignItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  shown: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  open: { minWidth: 0, justifyContent: 'start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { ...typographyStyles.body1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  standing: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

interface FileListProps {
  readonly documents: readonly WorkbenchDocument[];
  readonly current: string | null;
  readonly model: WorkbenchModel;
}

/** The files opened together, each with its verdict: an icon, words and counts. */
export function FileList({ documents, current, model }: FileListProps) {
  const styles = useStyles();
  const words = useWords(WORKBENCH_WORDS);
  return (
    <nav aria-label={words.files} title={words.filesHint(documents.length)}>
      <ul className={styles.list}>
        {documents.map((document) => (
          <FileItem key={document.id} document={document} isShown={document.id === current} model={model} />
        ))}
      </ul>
    </nav>
  );
}

interface FileItemProps {
  readonly document: WorkbenchDocument;
  readonly isShown: boolean;
  readonly model: WorkbenchModel;
}

function FileItem({ document, isShown, model }: FileItemProps) {
  const styles = useStyles();
  const { id, name, standing, trouble, isDirty } = document;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isShown) item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // Once checked it is wider than before.
  }, [isShown, standing]);
  return (
    <li ref={item} className={mergeClasses(styles.file, isShown && styles.shown)}>
      <Button
        appearance="subtle"
        className={styles.open}
        icon={<DocumentIcon standing={standing} />}
        aria-current={isShown ? 'page' : undefined}
        title={trouble ?? name}
        onClick={() => void model.select(id)}
      >
        <span className={styles.texts}>
          <span className={styles.name}>{isDirty ? `● ${name}` : name}</span>
          <Standing document={document} />
        </span>
      </Button>
      <RemoveButton document={document} onRemove={() => void model.remove(id)} />
    </li>
  );
}

function Standing({ document: { standing, counts } }: { readonly document: WorkbenchDocument }) {
  const styles = useStyles();
  const words = useWords(WORKBENCH_WORDS);
  const hasCounts = standing === 'errors' || standing === 'warnings' || standing === 'clear';
  const numbers = counts && hasCounts ? `：${words.counts(counts.error, counts.warning, counts.info)}` : '';
  return (
    <span className={styles.standing}>
      {words.verdicts[standing]}
      {numbers}
    </span>
  );
}

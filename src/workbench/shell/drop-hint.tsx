import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useWords } from '../../ui/words';
import { WORKBENCH_WORDS } from '../words/workbench-words';

const useStyles = makeStyles({
  hint: {
    ...typographyStyles.title3,
    position: 'fixed',
    inset: '12px',
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
});

/** Over the whole window while files are held over it. */
export function DropHint() {
  const styles = useStyles();
  const words = useWords(WORKBENCH_WORDS);
  return <div className={styles.hint}>{words.dropHere}</div>;
}

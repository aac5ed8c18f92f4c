import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';
import { LOADING_WORDS } from './words';

const useStyles = makeStyles({
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
  },
});

/** Where a part of the pane could not be loaded. */
export function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords(LOADING_WORDS);
  const styles = useStyles();
  return (
    <div role="alert" className={styles.said}>
      <span>{words.notLoaded}</span>
      <Button size="small" onClick={onRetry}>
        {words.retry}
      </Button>
    </div>
  );
}

import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useWords } from '../words';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
});

interface FocusLineProps {
  readonly words: string;
  readonly onUnfocus: (() => void) | undefined;
}

/** Says that only some rules are shown, and takes that away. */
export function FocusLine({ words, onUnfocus }: FocusLineProps) {
  const styles = useStyles();
  const { clearFilters } = useWords(FINDINGS_WORDS);
  return (
    <div className={styles.line}>
      {words}
      <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} onClick={() => onUnfocus?.()}>
        {clearFilters}
      </Button>
    </div>
  );
}

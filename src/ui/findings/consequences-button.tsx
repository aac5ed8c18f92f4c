import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../words';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    paddingInline: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  icon: { width: '12px', height: '12px', fontSize: '12px', marginInline: `0 ${tokens.spacingHorizontalXS}` },
});

interface ConsequencesButtonProps {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** "连带2项": folds and unfolds what follows. By keyboard the row's own arrow keys do, so that it is no stop for Tab. */
export function ConsequencesButton({ count, isOpen, onToggle }: ConsequencesButtonProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS_WORDS);
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        tabIndex={-1}
        aria-expanded={isOpen}
        icon={{ className: styles.icon, children: isOpen ? <ChevronDown12Regular /> : <ChevronRight12Regular /> }}
        onClick={onToggle}
      >
        {words.consequences(count)}
      </Button>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../ui/words';
import { GRID_WORDS } from './words';

const useStyles = makeStyles({
  note: {
    position: 'absolute',
    zIndex: 2,
    right: '24px',
    bottom: '20px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `2px 2px 2px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    fontSize: tokens.fontSizeBase200,
  },
});

interface HiddenNoteProps {
  readonly rows: number;
  readonly columns: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

/** Says that a sheet hides something, and lets the user look; the workbook stays as it is. */
export function HiddenNote({ rows, columns, isShown, onToggle }: HiddenNoteProps) {
  const styles = useStyles();
  const words = useWords(GRID_WORDS);
  if (rows + columns === 0) return null;
  return (
    <div className={styles.note}>
      <span>{words.hidden(rows, columns)}</span>
      <Button size="small" appearance="transparent" aria-pressed={isShown} onClick={onToggle}>
        {isShown ? words.hideAgain : words.showHidden}
      </Button>
    </div>
  );
}

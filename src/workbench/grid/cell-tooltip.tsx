import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../ui/words';
import type { CellMark } from './marks-index';
import type { Frame } from './paint/frame';
import { GRID_WORDS } from './words';

const MOST_MESSAGES = 4;

const useStyles = makeStyles({
  tooltip: {
    position: 'absolute',
    zIndex: 2,
    boxSizing: 'border-box',
    maxWidth: '340px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    pointerEvents: 'none',
  },
  line: { margin: 0 },
  level: { fontWeight: tokens.fontWeightSemibold },
});

/** What the cell under the pointer is: the text at once, the marks' messages. */
export interface Hint {
  /** The cell, within the grid. */
  readonly frame: Frame;
  readonly mark: CellMark | undefined;
  readonly text: string | null;
  /** The grid's size. */
  readonly room: { readonly width: number; readonly height: number };
}

/** Beside a marked cell, while the pointer is on it. The pane says the same to those who use no pointer. */
export function CellTooltip({ hint: { frame, mark, text, room } }: { readonly hint: Hint }) {
  const styles = useStyles();
  const words = useWords(GRID_WORDS);
  const isLow = frame.y > room.height * 0.6;
  const isFarRight = frame.x > room.width * 0.6;
  const place = {
    ...(isLow ? { bottom: room.height - frame.y + 2 } : { top: frame.y + frame.height + 2 }),
    ...(isFarRight ? { right: Math.max(4, room.width - frame.x - frame.width) } : { left: Math.max(4, frame.x) }),
  };
  const messages = mark?.messages ?? [];
  return (
    <div role="tooltip" className={styles.tooltip} style={place}>
      {mark && <div className={styles.level}>{words.marks[mark.severity]}</div>}
      {messages.slice(0, MOST_MESSAGES).map((message) => (
        <p key={message} className={styles.line}>
          {message}
        </p>
      ))}
      {messages.length > MOST_MESSAGES && <p className={styles.line}>{words.more(messages.length - MOST_MESSAGES)}</p>}
      {text !== null && <p className={styles.line}>{text}</p>}
    </div>
  );
}

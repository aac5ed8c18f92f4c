import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Movement } from './next-cell';
import type { Frame } from './paint/frame';

interface CellEditorProps {
  readonly label: string;
  readonly frame: Frame;
  readonly initial: string;
  /** Begun by typing: arrow keys then end the entry, as in Excel. */
  readonly isTyped: boolean;
  readonly onCommit: (text: string, movement: Movement) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    zIndex: 3,
    boxSizing: 'border-box',
    margin: 0,
    padding: '3px 6px',
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
    outline: 'none',
    resize: 'none',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '13px',
    lineHeight: '16px',
    boxShadow: tokens.shadow8,
    fieldSizing: 'content',
    maxWidth: '480px',
    maxHeight: '200px',
  },
});

const STAY: Movement = { rows: 0, columns: 0 };
const ARROWS: Readonly<Record<string, Movement>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** What is typed into a cell, over the cell. */
export function CellEditor({ label, frame, initial, isTyped, onCommit, onCancel }: CellEditorProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);
  const finish = (movement: Movement): void => {
    if (isDone.current || !area.current) return;
    isDone.current = true;
    onCommit(area.current.value, movement);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    // Enter then chooses a word of the input method.
    if (event.nativeEvent.isComposing) return;
    const movement = movementOf(event, isTyped);
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (event.key === 'Enter' && event.altKey) breakLine(event.currentTarget);
    else if (movement) finish(movement);
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={area}
      className={styles.editor}
      style={{ left: frame.x, top: frame.y, minWidth: frame.width + 1, minHeight: frame.height + 1 }}
      rows={1}
      aria-label={label}
      defaultValue={initial}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onBlur={() => finish(STAY)}
    />
  );
}

function movementOf({ key, shiftKey, altKey }: KeyboardEvent, isTyped: boolean): Movement | undefined {
  if (key === 'Enter' && !altKey) return { rows: shiftKey ? -1 : 1, columns: 0 };
  if (key === 'Tab') return { rows: 0, columns: shiftKey ? -1 : 1 };
  return isTyped ? ARROWS[key] : undefined;
}

function breakLine(area: HTMLTextAreaElement): void {
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

const NARROWEST = 320;
const WIDEST_SHARE = 0.6;
const STEP = 24;
const FIRST_WIDTH = 400;

const useStyles = makeStyles({
  split: { display: 'flex', flexGrow: 1, minHeight: 0 },
  start: { flexGrow: 1, minWidth: 0, display: 'flex' },
  end: { flexShrink: 0, minWidth: 0, display: 'flex' },
  bar: {
    flexShrink: 0,
    width: '7px',
    cursor: 'col-resize',
    touchAction: 'none',
    border: `0 solid ${tokens.colorNeutralStroke2}`,
    borderInlineWidth: '1px',
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  dragged: { backgroundColor: tokens.colorBrandStroke1 },
});

interface SplitProps {
  readonly start: ReactNode;
  readonly end: ReactNode;
  /** What the bar between them is for. */
  readonly label: string;
}

/** Two sides with a bar between them that shares the width out, by mouse, finger or arrow keys. */
export function Split({ start, end, label }: SplitProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(FIRST_WIDTH);
  const [isDragged, setDragged] = useState(false);
  const widest = Math.round(window.innerWidth * WIDEST_SHARE);
  const resize = (wanted: number): void => setWidth(Math.min(Math.max(wanted, NARROWEST), widest));
  const grasp = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(true);
  };
  const byKey = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  };
  return (
    <div className={styles.split}>
      <div className={styles.start}>{start}</div>
      {/* A separator that can be moved is a widget with a value: WAI-ARIA's window splitter. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={label}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={widest}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        title={label}
        className={mergeClasses(styles.bar, isDragged && styles.dragged)}
        onPointerDown={grasp}
        onPointerMove={({ clientX }) => isDragged && resize(window.innerWidth - clientX)}
        onPointerUp={() => setDragged(false)}
        onLostPointerCapture={() => setDragged(false)}
        onKeyDown={byKey}
      />
      <div className={styles.end} style={{ width }}>
        {end}
      </div>
    </div>
  );
}

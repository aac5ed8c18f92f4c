import { makeStyles, tokens } from '@fluentui/react-components';
import { forwardRef, type MouseEvent, type WheelEvent } from 'react';
import { HEAD_HEIGHT, ROW_HEIGHT } from './paint/sizes';

const useStyles = makeStyles({
  rows: {
    position: 'absolute',
    zIndex: 1,
    left: 0,
    top: `${HEAD_HEIGHT}px`,
    width: '100%',
    display: 'block',
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxShadow: tokens.shadow4,
  },
});

interface FrozenRowsProps {
  readonly count: number;
  readonly isShown: boolean;
  /** A click, in pixels from the canvas' upper left corner. */
  readonly onPoint: (x: number, y: number) => void;
  readonly onScroll: (x: number, y: number) => void;
}

/**
 * The header rows again, over a grid that is scrolled down; the grid below can only keep columns in view. They are drawn by
 * paintFrozen, in the grid's own rhythm and not React's.
 */
export const FrozenRows = forwardRef<HTMLCanvasElement, FrozenRowsProps>(function FrozenRows(props, ref) {
  const { count, isShown, onPoint, onScroll } = props;
  const styles = useStyles();
  const onMouseDown = (event: MouseEvent): void => {
    event.preventDefault();
    onPoint(event.nativeEvent.offsetX, event.nativeEvent.offsetY);
  };
  const onWheel = (event: WheelEvent): void => onScroll(event.deltaX, event.deltaY);
  return (
    <canvas
      ref={ref}
      aria-hidden
      className={styles.rows}
      style={{ height: count * ROW_HEIGHT, visibility: isShown ? 'visible' : 'hidden' }}
      onMouseDown={onMouseDown}
      onWheel={onWheel}
    />
  );
});

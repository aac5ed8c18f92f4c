import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { BarPattern, barColour } from './bar-fill';

// Browsers leave the colours of drawings as they are: under forced colours ours would be those of a black page.
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '12px', overflow: 'visible' },
  track: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  filled: { [FORCED]: { fill: 'CanvasText' } },
});

interface BarProps {
  /** Of the longest bar, between 0 and 1. */
  readonly length: number;
  /** Which colour and pattern. */
  readonly index: number;
}

/** One bar; what it means stands beside it as text. */
export function Bar({ length, index }: BarProps) {
  const styles = useStyles();
  const pattern = `pattern${useId().replaceAll(':', '')}`;
  const width = `${length * 100}%`;
  return (
    <svg className={styles.bar} aria-hidden focusable="false">
      <BarPattern id={pattern} index={index} />
      <rect className={styles.track} width="100%" height="12" rx="3" />
      <rect className={styles.filled} fill={barColour(index)} width={width} height="12" rx="3" />
      <rect fill={`url(#${pattern})`} width={width} height="12" rx="3" />
    </svg>
  );
}

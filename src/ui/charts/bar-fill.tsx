import { makeStyles, tokens } from '@fluentui/react-components';

/** Told apart by colour and by pattern alike: solid, stripes, dots, lattice; then again. */
const COLOURS = [
  tokens.colorBrandBackground,
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteRedBorderActive,
];

export function barColour(index: number): string {
  return COLOURS[index % COLOURS.length]!;
}

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  line: { [FORCED]: { stroke: 'Canvas' } },
  dot: { [FORCED]: { fill: 'Canvas' } },
});

/** The pattern laid over a bar; nothing for a solid one. */
export function BarPattern({ id, index }: { readonly id: string; readonly index: number }) {
  const styles = useStyles();
  const stroke = tokens.colorNeutralBackground1;
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      {index % 4 === 1 && (
        <path className={styles.line} d="M-1 7L7-1M-1 1L1-1M5 7L7 5" stroke={stroke} strokeWidth="1.5" />
      )}
      {index % 4 === 2 && <circle className={styles.dot} cx="3" cy="3" r="1.3" fill={stroke} />}
      {index % 4 === 3 && <path className={styles.line} d="M0 0L6 6M6 0L0 6" stroke={stroke} strokeWidth="1.2" />}
    </pattern>
  );
}

import type { RangeAddress, RangeRef } from '../../address';
import type { CellStyle, OwnCell, OwnSheet } from '../../changes';
import { mapInSteps } from '../../steps';
import { linesIn } from '../text-width';

/** One row of a certificate. */
export type CertificateLine =
  | { readonly kind: 'title' | 'section' | 'wide' | 'note'; readonly text: string }
  | { readonly kind: 'fact-head' | 'fact'; readonly label: string; readonly value: string }
  | {
      readonly kind: 'columns';
      readonly number: string;
      readonly level: string;
      readonly place: string;
      readonly message: string;
    }
  | {
      readonly kind: 'finding';
      readonly number: number;
      readonly level: string;
      readonly place: string;
      readonly message: string;
      readonly link: RangeRef;
    };

// Together the width of an upright A4 page.
const WIDTHS = [6, 14, 28, 42] as const;
const RIGHT = WIDTHS.length - 1;
const LINE = 14;
const TITLE_HEIGHT = 30;

const STYLES: Readonly<Record<'title' | 'section' | 'wide' | 'note', CellStyle>> = {
  title: 'title',
  section: 'subtotal',
  wide: 'text',
  note: 'note',
};

/** The rows as a sheet to print upright. In slices. */
export function* sheetOfLines(
  lines: readonly CertificateLine[],
  sheet: Pick<OwnSheet, 'key' | 'name'>,
): Generator<void, OwnSheet, void> {
  const heights = yield* mapInSteps(lines, heightOf);
  const cells = yield* mapInSteps(lines, cellsOf);
  return {
    ...sheet,
    cells: cells.flat(),
    widths: WIDTHS,
    heights: new Map(heights.flatMap((height, row) => (height === undefined ? [] : [[row, height]]))),
    merges: lines.flatMap(mergesOf),
    charts: [],
    frozenRows: 1,
    print: { landscape: false, repeatRows: [0, 0] },
  };
}

function cellsOf(line: CertificateLine, row: number): OwnCell[] {
  const at = (column: number, style: CellStyle, value?: string | number): OwnCell => ({
    row,
    column,
    style,
    ...(value === undefined || value === '' ? {} : { value }),
  });
  switch (line.kind) {
    case 'fact-head':
    case 'fact': {
      const styles: readonly CellStyle[] = line.kind === 'fact' ? ['subtotal', 'text'] : ['header', 'header'];
      return [at(0, styles[0]!, line.label), at(1, styles[0]!), at(2, styles[1]!, line.value), at(3, styles[1]!)];
    }
    case 'columns':
      return [line.number, line.level, line.place, line.message].map((text, column) => at(column, 'header', text));
    case 'finding': {
      const { sheet, ...range } = line.link;
      return [
        at(0, 'center', line.number),
        at(1, 'center', line.level),
        { ...at(2, 'link', line.place), link: { sheet, range } },
        at(3, 'text', line.message),
      ];
    }
    default: {
      const style = STYLES[line.kind];
      const isBoxed = line.kind === 'section' || line.kind === 'wide';
      // A merged box has its borders on all its cells.
      return [at(0, style, line.text), ...(isBoxed ? [1, 2, RIGHT].map((column) => at(column, style)) : [])];
    }
  }
}

function mergesOf({ kind }: CertificateLine, row: number): RangeAddress[] {
  const across = (left: number, right: number): RangeAddress => ({ top: row, left, bottom: row, right });
  if (kind === 'columns' || kind === 'finding') return [];
  return kind === 'fact' || kind === 'fact-head' ? [across(0, 1), across(2, RIGHT)] : [across(0, RIGHT)];
}

function heightOf(line: CertificateLine): number | undefined {
  if (line.kind === 'title') return TITLE_HEIGHT;
  const lines = Math.max(...textsIn(line).map(([text, width]) => linesIn(text, width)));
  return lines > 1 ? lines * LINE + 3 : undefined;
}

function textsIn(line: CertificateLine): readonly (readonly [string, number])[] {
  const [number, level, place, message] = WIDTHS;
  if ('text' in line) return [[line.text, number + level + place + message]];
  if ('value' in line) {
    return [
      [line.label, number + level],
      [line.value, place + message],
    ];
  }
  return [
    [line.level, level],
    [line.place, place],
    [line.message, message],
  ];
}

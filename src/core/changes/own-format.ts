import type { CellStyle, OwnCell } from './own-sheet';

const FORMATS: Readonly<Partial<Record<CellStyle, string>>> = {
  count: '0',
  amount: '#,##0.00',
  rate: '0.00%',
  score: '0.00',
};

/** The number format of a cell of ours; undefined for General. */
export function ownFormat({ style, format }: OwnCell): string | undefined {
  const code = format ?? FORMATS[style];
  return code === 'General' ? undefined : code;
}

/** What the t attribute of a cell says. */
export const CELL_TYPES = { number: 0, shared: 1, text: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;
export type CellType = (typeof CELL_TYPES)[keyof typeof CELL_TYPES];

/** The type that a t attribute names; a text where it names none that is known. */
export function cellType(xml: Uint8Array, start: number, end: number): CellType {
  const first = xml[start];
  if (end - start === 1) {
    if (first === 0x73) return CELL_TYPES.shared;
    if (first === 0x62) return CELL_TYPES.boolean;
    if (first === 0x65) return CELL_TYPES.error;
    return first === 0x64 ? CELL_TYPES.date : CELL_TYPES.number;
  }
  return first === 0x69 ? CELL_TYPES.inline : CELL_TYPES.text;
}

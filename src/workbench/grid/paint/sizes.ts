/** All rows are of one height: the place of any of a hundred thousand is then one multiplication. */
export const ROW_HEIGHT = 26;
export const HEAD_HEIGHT = 26;
export const CELL_PADDING = 8;
export const FONT_SIZE = 13;
export const SMALL_FONT_SIZE = 11;

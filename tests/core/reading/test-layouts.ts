import { readBook } from '../../../src/core/reading';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { outlineOf } from './outline';

/** A layout as an office would have it, and every line that must be read of it. */
export interface Layout {
  readonly name: string;
  readonly drawing: string;
  readonly reads: readonly string[];
}

export function testLayouts(title: string, layouts: readonly Layout[]): void {
  describe(title, () => {
    test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, { drawing, reads }) => {
      expect(outlineOf(readBook(drawWorkbook(drawing)))).toEqual(reads);
    });
  });
}

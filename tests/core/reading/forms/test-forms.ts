import { readBook } from '../../../../src/core/reading';
import { drawWorkbook } from '../../../drawing/draw-workbook';
import { formsOutline } from './form-outline';

/** A form as an office would have it, and every line that must be read of it. */
export interface FormLayout {
  readonly name: string;
  readonly drawing: string;
  readonly reads: readonly string[];
}

export function testForms(title: string, layouts: readonly FormLayout[]): void {
  describe(title, () => {
    test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, { drawing, reads }) => {
      expect(formsOutline(readBook(drawWorkbook(drawing)))).toEqual(reads);
    });
  });
}

import fc from 'fast-check';
import { parseCell } from '../../../src/core/address';
import { withCells, type CellWrite } from '../../../src/core/changes';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { workbookFingerprint } from '../../../src/core/summary';
import { drawWorkbook } from '../../drawing/draw-workbook';

const DRAWN = drawWorkbook(`
  # 甲
  | 1 | 文字 | '1 |
  | 2 | =A1+A2 → 3 | |
  # 乙
  | 5 |`);

function written(address: string, write: Pick<CellWrite, 'value' | 'formula' | 'format'>): WorkbookSnapshot {
  return withCells(DRAWN, [{ kind: 'set-cells', sheet: '甲', cells: [{ ...parseCell(address)!, ...write }] }]);
}

test('is short, and the same for the same values', () => {
  expect(workbookFingerprint(DRAWN)).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
  expect(workbookFingerprint(written('A1', { value: 1 }))).toBe(workbookFingerprint(DRAWN));
});

test.each([
  ['a formula for its value', written('A1', { value: 1, formula: '2-1' })],
  ['a format', written('A1', { value: 1, format: '0.00' })],
  ['a sheet of ours', { ...DRAWN, sheets: [...DRAWN.sheets, { ...DRAWN.sheets[1]!, name: '丙', ours: 'grades' }] }],
  ['settings of ours', { ...DRAWN, state: '{}' }],
])('%s makes no difference', (_, workbook: WorkbookSnapshot) => {
  expect(workbookFingerprint(workbook)).toBe(workbookFingerprint(DRAWN));
});

test.each([
  ['a value', written('A1', { value: 1.01 })],
  ['a number stored as text', written('A1', { value: '1' })],
  ['an emptied cell', written('A1', { value: null })],
  ['a name of a sheet', { ...DRAWN, sheets: [{ ...DRAWN.sheets[0]!, name: '丁' }, DRAWN.sheets[1]!] }],
  ['the order of the sheets', { ...DRAWN, sheets: [...DRAWN.sheets].reverse() }],
])('%s does', (_, workbook: WorkbookSnapshot) => {
  expect(workbookFingerprint(workbook)).not.toBe(workbookFingerprint(DRAWN));
});

test('a value that moves to another cell makes another one', () => {
  const place = fc.record({ row: fc.nat(50), column: fc.nat(20) });
  fc.assert(
    fc.property(place, place, fc.oneof(fc.double({ noNaN: true }), fc.string({ minLength: 1 })), (a, b, value) => {
      fc.pre(a.row !== b.row || a.column !== b.column);
      const at = (cell: typeof a): WorkbookSnapshot =>
        withCells(drawWorkbook('# 甲\n|  |'), [{ kind: 'set-cells', sheet: '甲', cells: [{ ...cell, value }] }]);
      expect(workbookFingerprint(at(a))).not.toBe(workbookFingerprint(at(b)));
    }),
  );
});

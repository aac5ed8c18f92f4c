import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import { encodeControls, escapeXml, OpcPackage } from '../../src/adapters/package';
import { readWorkbook } from '../../src/adapters/xlsx/read';
import { formatCell } from '../../src/core/address';
import type { Cell, CellValue, Sheet } from '../../src/core/snapshot';
import { buildXlsx, PLAIN_STYLES } from '../fixtures/build-xlsx';
import { budget } from './budget';

jest.setTimeout(30_000);

const FORMATS = [undefined, '0.00%', '#,##0.000000'];
const text = fc
  .oneof(
    fc.string({ maxLength: 12, unit: fc.constantFrom(...'甲乙ab<>&"\'_x00D1\n\r\t 😀'.match(/./gsu)!) }),
    fc.constantFrom('_x000D_', ' 项目 ', '\u0001', ']]>'),
  )
  .filter((value) => value !== '');
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.integer({ min: 0, max: 10 ** 12 }).map((cents) => cents / 1e6),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  number.map((each) => each + 0),
  text,
  fc.boolean(),
  fc.constantFrom('#REF!', '#N/A').map((error) => ({ error })),
);

interface Model {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: number;
  readonly isInline: boolean;
}

const model: fc.Arbitrary<Model> = fc.record({
  row: fc.nat(20),
  column: fc.oneof(fc.nat(6), fc.constant(16_383)),
  value,
  formula: fc.option(fc.constantFrom('A1+1', 'SUM(B2:B$9)&"<&>"', "'甲''乙'!C3"), { nil: undefined, freq: 4 }),
  style: fc.nat(2),
  isInline: fc.boolean(),
});
const models = fc.uniqueArray(model, { maxLength: 40, selector: ({ row, column }) => row * 20_000 + column });

/** How a program may write the same sheet. */
interface Manner {
  readonly quote: '"' | "'";
  readonly space: string;
  readonly hasRowNumbers: boolean;
  readonly prefix: '' | 'x:';
}

const manner: fc.Arbitrary<Manner> = fc.record({
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom('', '\n', '<!-- </c> -->', '<?x y?>'),
  hasRowNumbers: fc.boolean(),
  prefix: fc.constantFrom('', 'x:'),
});

/** Writes cells as XML; their texts go into `strings`. */
function sheetXml(cells: readonly Model[], { quote, space, hasRowNumbers, prefix }: Manner, strings: string[]): string {
  const rows = new Map<number, string[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cellXml(cell, strings)]);
  }
  const body = [...rows].map(([row, xml]) => `<row${hasRowNumbers ? ` r="${row + 1}"` : ''}>${xml.join(space)}</row>`);
  const xml = `<worksheet><sheetData>${body.join(space)}</sheetData></worksheet>`.replaceAll('"', quote);
  return xml.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`).replaceAll('><', `>${space}<`);
}

function cellXml({ row, column, value: stored, formula, style, isInline }: Model, strings: string[]): string {
  const [type, content] = valueXml(stored, isInline && formula === undefined, strings);
  const written = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  return `<c r="${formatCell({ row, column })}" s="${style}" t="${type}">${written}${content}</c>`;
}

function valueXml(stored: CellValue, isInline: boolean, strings: string[]): [string, string] {
  if (typeof stored === 'number') return ['n', `<v>${String(stored)}</v>`];
  if (typeof stored === 'boolean') return ['b', `<v>${stored ? 1 : 0}</v>`];
  if (typeof stored === 'object') return ['e', `<v>${stored.error}</v>`];
  if (isInline) return ['inlineStr', `<is><t>${escaped(encodeControls(stored))}</t></is>`];
  strings.push(escaped(encodeControls(stored)));
  return ['s', `<v>${strings.length - 1}</v>`];
}

/** Apostrophes too, since the manner may change the quotes. */
function escaped(plain: string): string {
  return escapeXml(plain).replaceAll("'", '&apos;');
}

function expectedCell({ value: stored, formula, style }: Model): Cell {
  const format = FORMATS[style];
  return {
    value: stored,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

function cellsOf(sheet: Sheet): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [row, columns] of sheet.rows) {
    columns.forEach((cell, column) => cell && cells.set(formatCell({ row, column }), cell));
  }
  return cells;
}

test('a generated workbook is read as it was meant, in whatever manner it is written', () => {
  const styles =
    PLAIN_STYLES.replace(/<cellXfs.*/, '') +
    '<cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs><numFmts><numFmt numFmtId="164" formatCode="#,##0.000000"/></numFmts>';
  const check = (cells: readonly Model[], how: Manner): void => {
    const strings: string[] = [];
    const xml = sheetXml(cells, how, strings);
    const [sheet] = readWorkbook(OpcPackage.open(buildXlsx({ sheets: { 表: xml }, strings, styles }))).sheets;
    const expected = cells.map((cell) => [formatCell(cell), expectedCell(cell)] as const);
    expect(cellsOf(sheet!)).toEqual(new Map(expected));
  };
  fc.assert(fc.property(models, manner, check), budget(3000));
});

test('a workbook of another writer is read as it was meant', () => {
  const plain = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'甲乙ab<>&"\'1 ') });
  const cell = fc.oneof(
    number.map((v): xlsx.CellObject => ({ t: 'n', v: v + 0 })),
    plain.map((v): xlsx.CellObject => ({ t: 's', v })),
    fc.boolean().map((v): xlsx.CellObject => ({ t: 'b', v })),
  );
  const check = (cells: readonly xlsx.CellObject[], bookSST: boolean): void => {
    const sheet: xlsx.WorkSheet = { '!ref': `A1:A${cells.length}` };
    cells.forEach((each, row) => (sheet[`A${row + 1}`] = each));
    const bytes = xlsx.write(
      { SheetNames: ['甲 乙'], Sheets: { '甲 乙': sheet } },
      { type: 'buffer', bookSST },
    ) as Uint8Array;
    const [found] = readWorkbook(OpcPackage.open(bytes)).sheets;
    expect([found!.name, [...cellsOf(found!).values()].map((each) => each.value)]).toEqual([
      '甲 乙',
      cells.map(({ v }) => v),
    ]);
  };
  fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), fc.boolean(), check), budget(2000));
});

import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { formatCell } from '../../src/core/address';
import type { CellWrite, Change } from '../../src/core/changes';
import { Calculator } from '../../src/core/recalculating';
import type { CellValue, WorkbookSnapshot } from '../../src/core/snapshot';
import { drawWorkbook } from '../drawing/draw-workbook';
import { buildXlsx } from '../fixtures/build-xlsx';
import { recalculate, type RecalculatedValue } from './recalculate';
import { drawFormulas } from './draw-formulas';
import { DIFFERENT, FORMULAS } from './recalculating-formulas';

const DATA = `
  # 数据
  | 单位   | 数 | 空 | 金额   | 混合  | 错     | 小计  | 序 |
  | 甲     | 1  |    | 100    | 100   | 1      | 10    | 1  |
  | 甲乙   | 2  |    | 250.5  | '100  | 2      | 20    | 2  |
  | 乙     | 3  |    | -30.25 | 文字  | 3      | =SUBTOTAL(9,G2:G3) → 30 | 3 |
  | 甲     | 4  |    | 0.1    | TRUE  | 4      | 30    | 4  |
  | 甲*    | 2  |    | 99.99  | 0     | 5      | 40    | 5  |
  |        | 5  |    | 12     | 2.5   | 6      | 50    |    |
  | ABC    | 6  |    | 7.005  | -3    | #N/A   | =SUBTOTAL(109,G6:G7) → 90 | |
  | 丙~丁  | 7  |    | 1000   | x1    | 8      | 5     |    |
  | 甲     |    |    | 60     | '12   | 9      | 6     |    |
  | abc    | 9  |    | 4      |       |        |       |    |
  # 数据2
  | 5 |
  name 合计区 数据!$D$2:$D$5`;

const COLUMN = 25;
const FIRST = 99;
const NEWER = /\b(IFS|IFNA|CONCAT|TEXTJOIN)\(/g;

/** The data with one formula a row, far below and beside it. */
async function written(formulas: readonly string[]): Promise<Uint8Array> {
  const { sheets } = drawWorkbook(DATA);
  const workbook = XlsxWorkbook.open(
    buildXlsx({
      sheets: { 数据: '<sheetData><row r="5" hidden="1"/></sheetData>', 数据2: '<sheetData/>' },
      names: '<definedNames><definedName name="合计区">数据!$D$2:$D$5</definedName></definedNames>',
    }),
  );
  const changes = sheets.map(({ name, rows }): Change => {
    const cells = [...rows].flatMap(([row, line]) =>
      line.flatMap((cell, column): CellWrite[] => (cell ? [{ row, column, ...cell, value: cell.value ?? null }] : [])),
    );
    return { kind: 'set-cells', sheet: name, cells };
  });
  const cells = formulas.map((formula, index) => {
    // Files write newer functions so; SUM(2:2) must not meet itself.
    return { row: FIRST + index, column: COLUMN, value: null, formula: formula.replace(NEWER, '_xlfn.$1(') };
  });
  changes.push({ kind: 'set-cells', sheet: '数据', cells });
  expect(await workbook.apply(changes, await workbook.read())).toMatchObject({ ok: true });
  return workbook.toBytes();
}

/** What we make of every formula; null where we leave it to Excel. */
function ours(workbook: WorkbookSnapshot): Map<string, CellValue | null> {
  const all = { sheet: '数据', top: FIRST, bottom: 10_000, left: COLUMN, right: COLUMN };
  const [change] = new Calculator().recalculated(workbook, [all]);
  const cells = change?.kind === 'set-cells' ? change.cells : [];
  return new Map(cells.map((cell) => [formatCell(cell), cell.value]));
}

/** 15 digits count: LibreOffice writes no more. */
function told(value: CellValue | RecalculatedValue | null | undefined): string {
  if (value === null) return 'not calculated';
  if (value === undefined) return '""';
  return JSON.stringify(typeof value === 'number' ? Number(value.toPrecision(15)) : value);
}

interface Compared {
  readonly formula: string;
  readonly own: string;
  readonly other: string;
}

async function compared(formulas: readonly string[]): Promise<Compared[]> {
  const file = await written(formulas);
  const mine = ours(await XlsxWorkbook.open(file).read());
  const theirs = recalculate(file).get('数据')!;
  return formulas.map((formula, index) => {
    const at = formatCell({ row: FIRST + index, column: COLUMN });
    return { formula, own: told(mine.get(at) ?? null), other: told(theirs.get(at)) };
  });
}

function differing(pairs: readonly Compared[]): string[] {
  const others = pairs.filter(({ own, other }) => own !== other);
  return others.map(({ formula, own, other }) => `${formula}: ours ${own}, theirs ${other}`);
}

test('our values are those of an independent engine', async () => {
  expect(differing(await compared(FORMULAS))).toEqual([]);
});

test('where that engine is known to differ, ours are the values of Excel', async () => {
  const pairs = await compared(DIFFERENT.map(([formula]) => formula));
  expect(pairs.map(({ formula, own }) => `${formula}: ${own}`)).toEqual(
    DIFFERENT.map(([formula, excel]) => `${formula}: ${told(excel)}`),
  );
  expect(pairs.filter(({ own, other }) => own === other)).toEqual([]);
});

test('so are those of formulas drawn at random, of which nearly all are worked out', async () => {
  const pairs = await compared(drawFormulas(1500));
  const known = pairs.filter(({ own }) => own !== 'not calculated');
  expect(differing(known)).toEqual([]);
  expect(known.length / pairs.length).toBeGreaterThan(0.9);
});

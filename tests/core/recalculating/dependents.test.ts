import { formatCell } from '../../../src/core/address';
import { withCells, type CellWrite, type Change } from '../../../src/core/changes';
import { Calculator, placesOf } from '../../../src/core/recalculating';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { place } from './recalculate-drawing';

/** "C2 3", "二月!A1 null": what changes when a cell of the drawing is set. */
function after(drawing: string, at: string, write: Omit<CellWrite, 'row' | 'column'>): string[] {
  const workbook = drawWorkbook(drawing);
  const { sheet, top: row, left: column } = place(at, workbook);
  const edit: Change = { kind: 'set-cells', sheet, cells: [{ row, column, ...write }] };
  const changes = new Calculator().recalculated(withCells(workbook, [edit]), placesOf([edit]));
  return told(changes, workbook);
}

function told(changes: readonly Change[], workbook: WorkbookSnapshot): string[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'set-cells') return [];
    const sheet = change.sheet === workbook.sheets[0]!.name ? '' : `${change.sheet}!`;
    return change.cells.map(({ value, ...cell }) => `${sheet}${formatCell(cell)} ${JSON.stringify(value)}`);
  });
}

test('all that depends on a cell follows, through any number of formulas and sheets, and nothing else', () => {
  const drawing = `
    # 本级
    | 1 | =A1*2 → 2 | =B1+1 → 3 | =汇总!A1 → 3 |
    | 5 | =A2*2 → 99 |
    # 汇总
    | =本级!C1 → 3 | =SUM(本级!A:A) → 6 | =SUM(本级!2:2) → 104 |`;
  expect(after(drawing, 'A1', { value: 4 })).toEqual(['B1 8', 'C1 9', 'D1 9', '汇总!A1 9', '汇总!B1 9']);
});

test('a formula that is typed in gets its value', () => {
  expect(after('# 表\n | 1 | 2 |', 'C1', { value: null, formula: 'SUM(A1:B1)' })).toEqual(['C1 3']);
  expect(after('# 表\n | 1 | =A1 → 1 |', 'A1', { value: null, formula: '2+3' })).toEqual(['A1 5', 'B1 5']);
  expect(after('# 表\n | 1 |', 'C1', { value: null, formula: 'WEBSERVICE(A1)' })).toEqual([]);
});

test('what cannot be worked out loses its value, and so does all that builds on it', () => {
  const drawing = '# 表\n | 1 | =TEXT(A1,"0.0") → 1.0 | =B1&"x" → 1.0x | =A1+1 → 2 | =IF(D1>9,B1,0) → 0 |';
  expect(after(drawing, 'A1', { value: 2 })).toEqual(['B1 null', 'C1 null', 'D1 3']);
  expect(after(drawing, 'A1', { value: 9 })).toEqual(['B1 null', 'C1 null', 'D1 10', 'E1 null']);
});

test('a value that stays the same is not written', () => {
  expect(after('# 表\n | 1 | =A1>0 → TRUE | =B1 → TRUE |', 'A1', { value: 2 })).toEqual([]);
  expect(after('# 表\n | 0.3 | =A1*3 → 0.3 |', 'A1', { value: 0.1 })).toEqual([]);
});

test('formulas that go round in a circle are not calculated', () => {
  const drawing = '# 表\n | 1 | =C1+A1 → 5 | =B1 → 5 | =B1*2 → 10 | =SUM(A1:E1) → 7 | =A1 → 1 |';
  expect(after(drawing, 'A1', { value: 2 })).toEqual(['B1 null', 'C1 null', 'D1 null', 'E1 null', 'F1 2']);
});

test('what reads cells unseen is not believed after any edit', () => {
  const drawing = '# 表\n | 1 | =OFFSET(A1,1,0) → 3 | =B1+1 → 4 | =INDIRECT("A2") → 3 | =A3 → 9 |\n | 3 |\n | 9 |';
  expect(after(drawing, 'A2', { value: 4 })).toEqual(['B1 null', 'C1 null', 'D1 null']);
});

test('what asks for the time stays, what builds on it is not worked out', () => {
  const drawing = '# 表\n | 1 | =TODAY() → 45000 | =B1+1 → 45001 | =A1+B1 → 45001 | =A1+C1 → 45002 |';
  expect(after(drawing, 'A1', { value: 2 })).toEqual(['D1 null', 'E1 null']);
});

test('formulas that came without values are worked out where they are needed', () => {
  const drawing = '# 表\n | 1 | =A2+1 | =A1+B1 → 0 | =XLOOKUP(1,A1,A2) | =A1+D1 → 7 |\n | 5 |';
  expect(after(drawing, 'A1', { value: 2 })).toEqual(['C1 8', 'E1 null']);
});

test('an empty text is a value, though it looks like none', () => {
  const drawing =
    '# 表\n | 1 | =IF(A2=1,1,"") | =IF(B1="",A1,0) → 1 | =COUNTA(B1:B1)+A1 → 2 | =COUNTBLANK(B1)+A1 → 2 |';
  expect(after(drawing, 'A1', { value: 3 })).toEqual(['C1 3', 'D1 4', 'E1 4']);
});

test('SUMIF reads more cells than it names', () => {
  const drawing = '# 表\n | 甲 | 1 | =SUMIF(A1:A3,"甲",B1) → 3 |\n | 乙 | 1 |\n | 甲 | 2 |';
  expect(after(drawing, 'B3', { value: 5 })).toEqual(['C1 6']);
});

test('a formula may ask for its own row', () => {
  expect(after('# 表\n | 1 | =ROW(B1)+A1 → 0 |', 'A1', { value: 2 })).toEqual(['B1 3']);
});

test('tables and names lead to their readers', () => {
  const drawing = `
    # 表
    table 项目表 A1:C4
    name 总额 表!$B$2:$B$4
    | 名 | 金额 | 比                        | |
    | 甲 | 10   | =[@金额]/SUM(总额) → 0.25 | |
    | 乙 | 10   | =[@金额]/SUM(总额) → 0.25 | |
    | 丙 | 20   | =[@金额]/SUM(项目表[金额]) → 0.5 | |
  `;
  expect(after(drawing, 'B4', { value: 80 })).toEqual(['C2 0.1', 'C3 0.1', 'C4 0.8']);
});

test('array formulas, all cells that they fill and all that build on these are not calculated', () => {
  const drawn = drawWorkbook('# 表\n | 1 | =A1:A2*2 → 2 | =B2+1 → 5 | =SUM(B1:B2) → 6 | =A1 → 1 |\n | 2 | 4 |');
  const [sheet] = drawn.sheets;
  const arrays = [{ top: 0, left: 1, bottom: 1, right: 1 }];
  const workbook = { ...drawn, sheets: [{ ...sheet!, arrays }] };
  const edit: Change = { kind: 'set-cells', sheet: '表', cells: [{ row: 0, column: 0, value: 3 }] };
  const changes = new Calculator().recalculated(withCells(workbook, [edit]), placesOf([edit]));
  expect(told(changes, workbook)).toEqual(['B1 null', 'C1 null', 'D1 null', 'E1 3', 'B2 null']);
});

test('a running total of 20,000 rows follows its first amount', () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, index) => `| 1 | =${index === 0 ? '' : `B${index}+`}A${index + 1} → ${index + 1} |`,
  );
  const changes = after(`# 表\n${lines.join('\n')}`, 'A1', { value: 2 });
  expect([changes.length, changes[0], changes.at(-1)]).toEqual([20_000, 'B1 2', 'B20000 20001']);
});

test('one calculator follows a workbook through many edits', () => {
  const calculator = new Calculator();
  let workbook = drawWorkbook('# 表\n | 1 | =A1+1 → 2 | =B1+1 → 3 |\n | 2 | =A2+1 → 3 | =B2+1 → 4 |');
  const edit = (at: string, write: Omit<CellWrite, 'row' | 'column'>): string[] => {
    const { sheet, top: row, left: column } = place(at, workbook);
    const change: Change = { kind: 'set-cells', sheet, cells: [{ row, column, ...write }] };
    const edited = withCells(workbook, [change]);
    const changes = calculator.recalculated(edited, placesOf([change]));
    workbook = withCells(edited, changes);
    return told(changes, workbook);
  };
  expect(edit('A1', { value: 5 })).toEqual(['B1 6', 'C1 7']);
  expect(edit('B1', { value: null, formula: 'A2*10' })).toEqual(['B1 20', 'C1 21']);
  expect(edit('A1', { value: 6 })).toEqual([]);
  expect(edit('A2', { value: 3 })).toEqual(['B1 30', 'C1 31', 'B2 4', 'C2 5']);
  expect(edit('B1', { value: 7 })).toEqual(['C1 8']);
  expect(edit('A2', { value: 4 })).toEqual(['B2 5', 'C2 6']);
  expect(edit('D1', { value: null, formula: 'SUM(C:C)' })).toEqual(['D1 14']);
  expect(edit('B1', { value: 8 })).toEqual(['C1 9', 'D1 15']);
});

test('many written cells are few places', () => {
  const cells = Array.from({ length: 5 }, (_, row) => ({ row, column: 2, value: 1 }));
  const changes: Change[] = [
    { kind: 'set-cells', sheet: '表', cells: [...cells, { row: 9, column: 1, value: 1 }] },
    { kind: 'clear-marks' },
  ];
  expect(placesOf(changes)).toEqual([
    { sheet: '表', top: 0, bottom: 4, left: 2, right: 2 },
    { sheet: '表', top: 9, bottom: 9, left: 1, right: 1 },
  ]);
});

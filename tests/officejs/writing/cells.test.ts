import { parseCell } from '../../../src/core/address';
import type { CellWrite, Change } from '../../../src/core/changes';
import type { CellValue } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { openOffice, type OpenOffice } from '../reading/open-office';
import { truthOf } from './truth';

const cells = (...writes: readonly (Omit<CellWrite, 'row' | 'column'> & { at: string })[]): Change => ({
  kind: 'set-cells',
  sheet: '表',
  cells: writes.map(({ at, ...write }) => ({ ...parseCell(at)!, ...write })),
});

const opened = (drawing: string): OpenOffice => openOffice(drawWorkbook(`# 表\n${drawing}`));

async function apply({ workbook, host }: OpenOffice, ...changes: readonly Change[]): Promise<readonly Change[]> {
  const outcome = await workbook.apply(changes, await workbook.read());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  expect(host.unknown).toEqual([]);
  return outcome.journal;
}

const cellIn = ({ host }: OpenOffice, address: string) => host.book.sheets[0]!.cell(parseCell(address)!);

/** The user, or a template, has given cells a format. */
function format({ host }: OpenOffice, address: string, code: string): void {
  const { row, column } = parseCell(address)!;
  const sheet = host.book.sheets[0]!;
  sheet.put(row, new Map([[column, { ...sheet.cell({ row, column }), format: code }]]));
}

describe('what is written is what stands there:', () => {
  const VALUES: readonly CellValue[] = [
    '001',
    '1-2',
    '2024/1/1',
    '2024年1月',
    '=1+1',
    '=',
    '+86',
    '-',
    '@someone',
    "'quoted",
    "'",
    'TRUE',
    'false',
    '95%',
    '1e5',
    '1,234',
    '(5)',
    '￥5',
    '12:30',
    '１２',
    '1 1/2',
    ' 5 ',
    '#N/A',
    '#号',
    '优',
    'abc',
    '第 1 批\n二',
    '5',
    0,
    -0.1,
    1e21,
    true,
    { error: '#N/A' },
    { error: '#DIV/0!' },
  ];
  test.each(VALUES.map((value) => [JSON.stringify(value), value] as const))('%s', async (_, value) => {
    const open = opened('| 旧 | 1 |');
    format(open, 'A1', '0.00');
    format(open, 'C1', '@');
    await apply(open, cells({ at: 'A1', value }, { at: 'B1', value }, { at: 'C1', value }, { at: 'D9', value }));
    expect(cellIn(open, 'A1')).toEqual({ value, format: '0.00' });
    expect(cellIn(open, 'B1')).toEqual({ value });
    expect(cellIn(open, 'C1')).toEqual({ value, format: '@' });
    expect(cellIn(open, 'D9')).toEqual({ value });
  });
});

describe('number formats:', () => {
  test('a formula in a column of texts is a formula, and the column stays one of texts', async () => {
    const open = opened('| 1 | 2 | |');
    format(open, 'C1', '@');
    const undo = await apply(open, cells({ at: 'C1', value: 0.5, formula: 'A1/B1', format: '0.00%' }));
    expect(cellIn(open, 'C1')).toEqual({ value: 0.5, formula: 'A1/B1', format: '@' });
    await apply(open, ...undo);
    expect(cellIn(open, 'C1')).toEqual({ format: '@' });
  });

  test('a formula does not take over the format of what it reads', async () => {
    const open = opened('| 90% | 50% | |');
    await apply(open, cells({ at: 'C1', value: 1.4, formula: 'A1+B1' }));
    expect(cellIn(open, 'C1')).toMatchObject({ formula: 'A1+B1' });
    expect(cellIn(open, 'C1')).not.toHaveProperty('format');
  });

  test('General, also of an empty cell, gets the format; another stays; taken back, all are as they were', async () => {
    const open = opened('| 1 | 2.00 | |');
    format(open, 'D1', '0.0');
    const before = truthOf(open.host);
    const undo = await apply(
      open,
      cells(
        { at: 'A1', value: 0.1, format: '0.00%' },
        { at: 'B1', value: 0.2, format: '0.00%' },
        { at: 'C1', value: 0.3, format: '0.00%' },
        { at: 'D1', value: 0.4, format: '0.00%' },
      ),
    );
    expect(['A1', 'B1', 'C1', 'D1'].map((at) => cellIn(open, at))).toEqual([
      { value: 0.1, format: '0.00%' },
      { value: 0.2, format: '0.00' },
      { value: 0.3, format: '0.00%' },
      { value: 0.4, format: '0.0' },
    ]);
    await apply(open, ...undo);
    expect(truthOf(open.host)).toEqual(before);
  });

  test('texts that look like numbers come back as texts', async () => {
    const open = opened("| '001 | '1-2 | '=1+1 |");
    const before = open.host.snapshot();
    const undo = await apply(open, cells({ at: 'A1', value: 1 }, { at: 'B1', value: null }, { at: 'C1', value: 2 }));
    await apply(open, ...undo);
    expect(open.host.snapshot()).toEqual(before);
  });
});

describe('array formulas', () => {
  const withArray = (): OpenOffice => {
    const drawn = drawWorkbook('# 表\n| 1 | 2 | =A1:A2*B1:B2 → 2 |\n| 3 | 4 | 12 |');
    const arrays = [{ top: 0, bottom: 1, left: 2, right: 2 }];
    return openOffice({ ...drawn, sheets: [{ ...drawn.sheets[0]!, arrays }] });
  };

  test.each(['C1', 'C2'])('cannot be changed in part: %s', async (at) => {
    const { workbook, host } = withArray();
    const before = truthOf(host);
    const outcome = await workbook.apply([cells({ at, value: 5 })], await workbook.read());
    const { row, column } = parseCell(at)!;
    const range = { top: row, bottom: row, left: column, right: column };
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'array-formula', sheet: '表', range } });
    expect(truthOf(host)).toEqual(before);
  });
});

test('of several writes to one cell the last counts', async () => {
  const open = opened('| 1 |');
  await apply(open, cells({ at: 'A1', value: 2, format: '0.0' }, { at: 'A1', value: 3, format: '0.00' }));
  expect(cellIn(open, 'A1')).toEqual({ value: 3, format: '0.0' });
});

test('of several writes to one cell the last counts, also where it is the formula that stood there', async () => {
  const open = opened('| 1 | =A1*2 → 2 |');
  await apply(open, cells({ at: 'B1', value: 7 }, { at: 'B1', value: 2, formula: 'A1*2' }));
  expect(cellIn(open, 'B1')).toMatchObject({ formula: 'A1*2', value: 2 });
});

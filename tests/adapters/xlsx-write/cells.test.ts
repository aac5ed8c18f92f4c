import { strFromU8, unzipSync } from 'fflate';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import type { CellWrite, Change, Outcome } from '../../../src/core/changes';
import { parseCell, parseRange } from '../../../src/core/address';
import { cellOf } from '../../../src/core/snapshot';
import { buildXlsx, xlsxParts, type XlsxDrawing } from '../../fixtures/build-xlsx';
import { RICH_PARTS, richWorkbook } from '../../fixtures/rich-workbook';

const write = (address: string, rest: Omit<CellWrite, 'row' | 'column'>): CellWrite => ({
  ...parseCell(address)!,
  ...rest,
});

async function apply(
  file: Uint8Array,
  ...changes: readonly Change[]
): Promise<{ outcome: Outcome; workbook: XlsxWorkbook }> {
  const workbook = XlsxWorkbook.open(file);
  return { outcome: await workbook.apply(changes, await workbook.read()), workbook };
}

/** The text of a part after the cells of the sheet were written. */
async function partAfter(file: Uint8Array, part: string, ...cells: readonly CellWrite[]): Promise<string> {
  const sheet = (await XlsxWorkbook.open(file).read()).sheets[0]!.name;
  const { outcome, workbook } = await apply(file, { kind: 'set-cells', sheet, cells });
  expect(outcome).toMatchObject({ ok: true });
  return new TextDecoder().decode(unzipSync(workbook.toBytes())[part]);
}

interface Case {
  readonly before: string;
  readonly cells: readonly CellWrite[];
  readonly after: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a cell keeps its style and loses its type': {
    before: '<row r="1"><c r="A1" s="2" t="s"><v>0</v></c></row>',
    cells: [write('A1', { value: 5 })],
    after: '<row r="1"><c r="A1" s="2"><v>5</v></c></row>',
  },
  'an emptied cell keeps its style': {
    before: '<row r="1"><c r="A1" s="2"><f>1+1</f><v>2</v></c><c r="B1"/></row>',
    cells: [write('A1', { value: null })],
    after: '<row r="1"><c r="A1" s="2"/><c r="B1"/></row>',
  },
  'new cells stand in order, and spans grow': {
    before: '<row r="1" spans="2:3"><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>',
    cells: [write('E1', { value: 5 }), write('A1', { value: 1 }), write('B1', { value: 2 })],
    after:
      '<row r="1" spans="1:5"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>1</v></c><c r="E1"><v>5</v></c></row>',
  },
  'new rows stand in order': {
    before: '<row r="2"><c r="A2"><v>2</v></c></row><row r="5"/>',
    cells: [write('A7', { value: 7 }), write('A1', { value: 1 }), write('A4', { value: 4 }), write('B5', { value: 5 })],
    after:
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>' +
      '<row r="5"><c r="B5"><v>5</v></c></row><row r="7"><c r="A7"><v>7</v></c></row>',
  },
  'rows and cells that are only counted are found': {
    before: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    cells: [
      write('B1', { value: 20 }),
      write('C1', { value: 30 }),
      write('A2', { value: 4 }),
      write('A3', { value: 9 }),
    ],
    after:
      '<row><c><v>1</v></c><c><v>20</v></c><c r="C1"><v>30</v></c></row><row><c><v>4</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>',
  },
  'single quotes, comments and spaces are no hindrance': {
    before: `<row r = '1' ><!-- <c r="A1"/> --><c r='A1' s='1' ><v>1</v></c ></row>`.replace('</c >', '</c>'),
    cells: [write('A1', { value: 2 })],
    after: `<row r = '1' ><!-- <c r="A1"/> --><c r='A1' s="1"><v>2</v></c></row>`,
  },
  'a row’s own format is taken over by new cells': {
    before: '<row r="1" s="3" customFormat="1"><c r="A1" s="3"/></row><row r="2" s="3"><c r="A2"/></row>',
    cells: [write('B1', { value: 1 }), write('B2', { value: 1 })],
    after:
      '<row r="1" s="3" customFormat="1"><c r="A1" s="3"/><c r="B1" s="3"><v>1</v></c></row><row r="2" s="3"><c r="A2"/><c r="B2"><v>1</v></c></row>',
  },
  'a shared formula moves to the next cell that has it': {
    before:
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C4" si="0">A1*$B$1</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>4</v></c></row>',
    cells: [write('C1', { value: 0 }), write('C2', { value: 0 })],
    after:
      '<row r="1"><c r="C1"><v>0</v></c></row><row r="2"><c r="C2"><v>0</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" ref="C3:C4" si="0">A3*$B$1</f><v>3</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>4</v></c></row>',
  },
  'a shared formula stays where only a follower goes': {
    before:
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f></c></row><row r="2"><c r="C2"><f t="shared" si="0"/></c></row>',
    cells: [write('C2', { value: 7, formula: 'A2+1' })],
    after:
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f></c></row><row r="2"><c r="C2"><f>A2+1</f><v>7</v></c></row>',
  },
  'a formula that gives an empty text says so; one whose value is unknown says nothing': {
    before: '',
    cells: [write('A1', { value: '', formula: '""' }), write('B1', { value: null, formula: 'NOW()' })],
    after: '<row r="1"><c r="A1" t="str"><f>&quot;&quot;</f><v></v></c><c r="B1"><f>NOW()</f></c></row>',
  },
  'texts and formulas are escaped': {
    before: '',
    cells: [write('A1', { value: ' a<b&"c"\u0002' }), write('B1', { value: '优', formula: 'IF(A1<"é",1,"优")' })],
    after:
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a&lt;b&amp;&quot;c&quot;_x0002_</t></is></c>' +
      '<c r="B1" t="str"><f>IF(A1&lt;&quot;é&quot;,1,&quot;优&quot;)</f><v>优</v></c></row>',
  },
};

test.each(Object.entries(CASES))('%s', async (_, { before, cells, after }) => {
  const file = buildXlsx({ sheets: { 表: before }, strings: ['甲'] });
  const text = await partAfter(file, 'xl/worksheets/sheet1.xml', ...cells);
  expect(text).toContain(`<sheetData>${after}</sheetData>`);
});

test('an empty list of rows that closes itself is opened', async () => {
  const file = buildXlsx({ sheets: { 表: '<sheetData/>' } });
  expect(await partAfter(file, 'xl/worksheets/sheet1.xml', write('A1', { value: 1 }))).toContain(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  );
  expect(await partAfter(file, 'xl/worksheets/sheet1.xml', write('A1', { value: null }))).toContain('<sheetData/>');
});

test('a prefix on the sheet’s elements is kept to', async () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1"/><x:cols><x:col min="2" max="2" style="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const after = await partAfter(
    buildXlsx({ sheets: { 表: xml } }),
    'xl/worksheets/sheet1.xml',
    write('B1', { value: '甲' }),
    write('A2', { value: 1, formula: '1' }),
  );
  expect(after).toContain('<x:dimension ref="A1:B2"/>');
  expect(after).toContain(
    '<x:c r="B1" s="1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:f>1</x:f><x:v>1</x:v></x:c></x:row>',
  );
});

describe('number formats', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="180" formatCode="0.0%"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyFont="1"><alignment wrapText="1"/></xf><xf numFmtId="2" fontId="0"/></cellXfs>';
  const drawing: XlsxDrawing = { sheets: { 表: '<row r="1"><c r="A1"/><c r="B1" s="1"/></row>' }, styles };
  const formatted = (...cells: readonly CellWrite[]): Promise<string> =>
    partAfter(buildXlsx(drawing), 'xl/styles.xml', ...cells);

  test('are set by a copy of the cell’s own format, once', async () => {
    const after = await formatted(
      write('A1', { value: 1, format: '0.00%' }),
      write('C1', { value: 1, format: '0.00%' }),
    );
    expect(after).toContain('<cellXfs count="3">');
    expect(after).toContain(
      '<xf fontId="0" fillId="0" borderId="0" applyFont="1" numFmtId="10" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
  });
  test('known to the workbook are used again, others are added', async () => {
    const after = await formatted(
      write('A1', { value: 1, format: '0.0%' }),
      write('A2', { value: 1, format: '0.000"万"' }),
    );
    expect(after).toContain(
      '<numFmts count="2"><numFmt numFmtId="180" formatCode="0.0%"/><numFmt numFmtId="181" formatCode="0.000&quot;万&quot;"/></numFmts>',
    );
    expect(after).toContain('numFmtId="180" applyNumberFormat="1"');
    expect(after).toContain('numFmtId="181" applyNumberFormat="1"');
  });
  test('of the user’s stay, and then nothing is touched', async () => {
    const before = String(xlsxParts(drawing)['xl/styles.xml']);
    expect(await formatted(write('B1', { value: 1, format: '0.00%' }))).toBe(before);
  });
});

describe('the rich workbook', () => {
  const set = (...cells: readonly CellWrite[]): Change => ({ kind: 'set-cells', sheet: '本级项目', cells });
  const changed = (file: Uint8Array): string[] => {
    const after = unzipSync(file);
    const before = unzipSync(richWorkbook());
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((name) => !after[name] || !before[name] || !Buffer.from(after[name]).equals(before[name]))
      .sort();
  };

  test('a text changes its sheet and nothing else', async () => {
    const { workbook } = await apply(richWorkbook(), set(write('A6', { value: '档案数字化' })));
    expect(changed(workbook.toBytes())).toEqual(['xl/worksheets/sheet1.xml']);
  });
  test('a number that formulas read has them calculated anew on opening', async () => {
    const { workbook } = await apply(richWorkbook(), set(write('C6', { value: 11 })));
    expect(changed(workbook.toBytes())).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const text = new TextDecoder().decode(unzipSync(workbook.toBytes())['xl/workbook.xml']);
    expect(text).toBe(String(RICH_PARTS['xl/workbook.xml']).replace('<calcPr ', '<calcPr fullCalcOnLoad="1" '));
  });
  test('a formula whose value is unknown is calculated on opening', async () => {
    const { workbook } = await apply(richWorkbook(), set(write('A7', { value: null, formula: 'TODAY()' })));
    expect(new TextDecoder().decode(unzipSync(workbook.toBytes())['xl/workbook.xml'])).toContain('fullCalcOnLoad="1"');
  });
  test('another formula drops the order of calculation, with its relationship and content type', async () => {
    const { workbook } = await apply(richWorkbook(), set(write('D6', { value: 1, formula: 'B6/C6*1' })));
    expect(changed(workbook.toBytes())).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
  test('cells of an array formula are refused, all of them', async () => {
    for (const address of ['F3', 'F4']) {
      const at = parseCell(address)!;
      const { outcome, workbook } = await apply(
        richWorkbook(),
        set(write('A6', { value: '改' }), write(address, { value: 1 })),
      );
      const range = { top: at.row, bottom: at.row, left: at.column, right: at.column };
      expect(outcome).toEqual({ ok: false, refusal: { reason: 'array-formula', sheet: '本级项目', range } });
      expect(changed(workbook.toBytes())).toEqual([]);
    }
  });
  test('an array formula gets a new result, or none, with all cells that it fills, and stays an array formula', async () => {
    const row = (cells: string) => `<row r="1">${cells}</row>`;
    const file = buildXlsx({
      sheets: {
        表: row(
          '<c r="A1"><v>1</v></c><c r="B1" s="0" cm="1"><f t="array" ref="B1:C1">A1*{1,2}</f><v>1</v></c><c r="C1"><v>2</v></c>',
        ),
      },
    });
    const workbook = XlsxWorkbook.open(file);
    const before = await workbook.read();
    expect(before.sheets[0]!.arrays).toEqual([parseRange('B1:C1')]);
    const renewed = (value: number | null, other: number | null): Change => ({
      kind: 'set-cells',
      sheet: '表',
      cells: [
        { row: 0, column: 1, value, formula: 'A1*{1,2}' },
        { row: 0, column: 2, value: other },
      ],
    });
    const outcome = await workbook.apply([renewed(null, null)], before);
    const xml = () => strFromU8(unzipSync(workbook.toBytes())['xl/worksheets/sheet1.xml']!);
    expect(xml()).toContain('<c r="B1" cm="1" s="0"><f t="array" ref="B1:C1">A1*{1,2}</f></c><c r="C1"/>');
    if (!outcome.ok) throw new Error('refused');
    expect(await workbook.apply(outcome.journal, await workbook.read())).toMatchObject({ ok: true });
    expect(xml()).toContain('<f t="array" ref="B1:C1">A1*{1,2}</f><v>1</v></c><c r="C1"><v>2</v></c>');
    const changed = await workbook.apply(
      [{ kind: 'set-cells', sheet: '表', cells: [{ row: 0, column: 2, value: 9 }] }],
      await workbook.read(),
    );
    expect(changed).toMatchObject({ ok: false });
  });
  test('chart sheets hold no cells', async () => {
    const { outcome } = await apply(richWorkbook(), {
      kind: 'set-cells',
      sheet: '图',
      cells: [write('A1', { value: 1 })],
    });
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'missing', sheet: '图' } });
  });
  test('formulas left behind by a moved shared formula still say the same', async () => {
    const { workbook } = await apply(richWorkbook(), set(write('D3', { value: 0.9 })));
    const after = await workbook.read();
    const before = await XlsxWorkbook.open(richWorkbook()).read();
    for (const address of ['D4', 'D5', 'D6']) {
      const ref = { sheet: '本级项目', ...parseCell(address)! };
      expect(cellOf(after, ref)).toEqual(cellOf(before, ref));
    }
  });
});

import { unzipSync } from 'fflate';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import type { Change, MarkSeverity } from '../../../src/core/changes';
import { buildXlsx } from '../../fixtures/build-xlsx';
import { fileOf, RICH_PARTS, richWorkbook } from '../../fixtures/rich-workbook';

const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
const mark = (severity: MarkSeverity, ...areas: readonly ReturnType<typeof cell>[]): Change => ({
  kind: 'mark',
  sheet: '本级项目',
  severity,
  areas,
});

async function marked(file: Uint8Array, ...changes: readonly Change[]): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.open(file);
  expect(await workbook.apply(changes, await workbook.read())).toMatchObject({ ok: true });
  return workbook;
}

const part = (workbook: XlsxWorkbook, name: string): string =>
  new TextDecoder().decode(unzipSync(workbook.toBytes())[name]);
const SHEET = 'xl/worksheets/sheet1.xml';

test('marks stand before the user’s rules, the gravest first, whatever the order they come in', async () => {
  const text = part(
    await marked(richWorkbook(), mark('info', cell(2, 0)), mark('error', cell(2, 3), cell(5, 3))),
    SHEET,
  );
  expect(text).toContain(
    '<conditionalFormatting sqref="D3 D6"><cfRule type="expression" dxfId="1" priority="1"><formula>N("jihe:error")=0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A3"><cfRule type="expression" dxfId="3" priority="2"><formula>N("jihe:info")=0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="D3:D6"><cfRule type="cellIs" dxfId="0" priority="4"',
  );
  expect(text).toContain(`<x14:cfRule type="dataBar" priority='3'`);
});

test('marks come where the schema wants them in a sheet without rules', async () => {
  const tail =
    '<sheetData/><autoFilter ref="A1:B2"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><dataValidations/><pageMargins/>';
  const text = part(await marked(buildXlsx({ sheets: { 本级项目: tail } }), mark('warning', cell(0, 0))), SHEET);
  expect(text).toMatch(/<\/mergeCells><conditionalFormatting .*<\/conditionalFormatting><dataValidations\/>/);
});

test('more marks of a kind join those that are there; the same twice is once', async () => {
  const first = await marked(richWorkbook(), mark('error', cell(2, 3)));
  const second = await marked(first.toBytes(), mark('error', cell(3, 3)), mark('error', cell(2, 3)));
  expect(part(second, SHEET)).toContain(
    '<conditionalFormatting sqref="D3 D4"><cfRule type="expression" dxfId="1" priority="1">',
  );
  expect(part(second, SHEET)).toContain(`priority='2'`);
});

test('long lists of addresses are cut', async () => {
  const areas = Array.from({ length: 3_000 }, (_, index) => cell(index * 2, 3));
  const text = part(await marked(richWorkbook(), mark('error', ...areas)), SHEET);
  const lists = [...text.matchAll(/sqref="([^"]*)"><cfRule type="expression"/g)].map((match) => match[1]!);
  expect(lists.every((list) => list.length <= 8_000)).toBe(true);
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.join(' ').split(' ').length).toBe(3_000);
  expect(text).toContain(`priority="${lists.length + 2}" operator`);
});

test('after Excel has put a rule of the user’s with ours, only ours goes', async () => {
  const saved = String(RICH_PARTS[SHEET])
    .replace(
      '<conditionalFormatting sqref="D3:D6">',
      '<conditionalFormatting sqref="D3:D6"><cfRule type="expression" dxfId="0" priority="1"><formula>N("jihe:error")=0</formula></cfRule>',
    )
    .replace('priority="2"', 'priority="3"')
    .replace(`priority='1'`, `priority='2'`);
  const workbook = await marked(fileOf({ ...RICH_PARTS, [SHEET]: saved }), { kind: 'clear-marks' });
  expect(part(workbook, SHEET)).toBe(RICH_PARTS[SHEET]);
});

test('a journal brings back the marks there were', async () => {
  const before = await marked(richWorkbook(), mark('error', cell(2, 3)), mark('info', cell(3, 3)));
  const text = part(before, SHEET);
  const workbook = XlsxWorkbook.open(before.toBytes());
  const outcome = await workbook.apply([{ kind: 'clear-marks' }, mark('warning', cell(9, 9))], await workbook.read());
  if (!outcome.ok) throw new Error('refused');
  expect(part(workbook, SHEET)).not.toBe(text);
  await workbook.apply(outcome.journal, await workbook.read());
  expect(part(workbook, SHEET)).toBe(text);
});

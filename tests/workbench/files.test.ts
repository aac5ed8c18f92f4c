import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { amountIn } from '../../src/workbench/files/amount-in';
import { convert } from '../../src/workbench/files/convert';
import { decodeText } from '../../src/workbench/files/decode-text';
import { kindOfFile } from '../../src/workbench/files/file-kind';
import { savedName } from '../../src/workbench/files/saved-name';
import { foreignFile, gbkCsv, gbkPage, LIST_WITH_ERROR, SOUND_LIST, xlsxFile } from '../e2e/given-files';

test.each([
  ['项目.xlsx', '项目-已核.xlsx'],
  ['项目-已核.xlsx', '项目-已核2.xlsx'],
  ['项目-已核2.xlsx', '项目-已核3.xlsx'],
  ['含宏.xlsm', '含宏-已核.xlsm'],
  ['2023.12.自评.xlsx', '2023.12.自评-已核.xlsx'],
  ['没有后缀', '没有后缀-已核.xlsx'],
])('%s is saved as %s', (name, saved) => {
  expect(savedName(name)).toBe(saved);
});

test.each([
  ['100', { value: 100, format: '0' }],
  ['2501.991115', { value: 2501.991115, format: '0.000000' }],
  ['-0.50', { value: -0.5, format: '0.00' }],
  [' 1,234.50 ', { value: 1234.5, format: '#,##0.00' }],
  ['95.12%', { value: 0.9512, format: '0.00%' }],
  ['007', undefined],
  ['440106199001011234', undefined],
  ['1.2.3', undefined],
  ['3-1', undefined],
  ['12,34', undefined],
  ['', undefined],
])('%j in a text file is the amount %j', (text, amount) => {
  expect(amountIn(text)).toEqual(amount);
});

test('a text is read as UTF-8, as UTF-16 with its mark, else as GB18030', () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([0x9879, 0x76ee]).buffer)]);
  expect(decodeText(new TextEncoder().encode('项目'))).toBe('项目');
  expect(decodeText(utf16)).toBe('项目');
  expect(decodeText(Uint8Array.of(0xcf, 0xee, 0xc4, 0xbf))).toBe('项目');
});

test.each([
  ['an .xlsx', xlsxFile('a.xlsx', SOUND_LIST), { kind: 'workbook' }],
  ['an .xlsx under the name of .xls', xlsxFile('a.xls', SOUND_LIST), { kind: 'workbook' }],
  [
    'an .xls under the name of .xlsx',
    { ...foreignFile('a', SOUND_LIST, 'biff8'), name: 'a.xlsx' },
    { kind: 'foreign' },
  ],
  ['an .ods', foreignFile('a.ods', SOUND_LIST, 'ods'), { kind: 'foreign' }],
  [
    'a page under the name of .xls',
    { name: 'a.xls', bytes: new TextEncoder().encode('<html><table>') },
    { kind: 'foreign' },
  ],
  ['an .et', { name: 'a.et', bytes: Uint8Array.of(1) }, { kind: 'wps' }],
  ['an empty .csv', { name: 'a.csv', bytes: new Uint8Array() }, { kind: 'refused', problem: 'empty' }],
  ['an .xlsx under the name of .csv', xlsxFile('a.csv', SOUND_LIST), { kind: 'workbook' }],
  ['an .xlsx under the name of .et', xlsxFile('a.et', SOUND_LIST), { kind: 'workbook' }],
  ['an .xls under the name of .csv', { ...foreignFile('a', SOUND_LIST, 'biff8'), name: 'a.csv' }, { kind: 'foreign' }],
  ['text under the name of .xls', gbkCsv('a.xls', SOUND_LIST), { kind: 'foreign' }],
  [
    'a picture under the name of .csv',
    { name: 'a.csv', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0) },
    { kind: 'refused', problem: 'not-a-workbook' },
  ],
  ['text', { name: 'a.xlsx', bytes: Uint8Array.of(65) }, { kind: 'refused', problem: 'not-a-workbook' }],
])('%s', (_, { name, bytes }, kind) => {
  expect(kindOfFile(name, bytes)).toEqual(kind);
});

test.each([
  foreignFile('a.xls', LIST_WITH_ERROR, 'biff8'),
  foreignFile('a.ods', LIST_WITH_ERROR, 'ods'),
  foreignFile('a.csv', LIST_WITH_ERROR, 'csv'),
  gbkCsv('b.csv', LIST_WITH_ERROR),
  gbkCsv('text named.xls', LIST_WITH_ERROR),
  gbkPage('page.xls', LIST_WITH_ERROR),
  { ...foreignFile('', LIST_WITH_ERROR, 'biff8'), name: 'old named.csv' },
])('$name comes to an .xlsx with the same values', async (file) => {
  const { sheets } = await XlsxWorkbook.open(convert(file)).read();
  const rows = [2, 5].map((row) => sheets[0]?.rows.get(row)?.map((cell) => cell?.value));
  expect(rows[0]).toEqual([1, '道路养护', 100, 90, 95, '优']);
  expect(rows[1]?.[0]).toBe('合计');
  expect(rows[1]?.[2]).toBe(600);
});

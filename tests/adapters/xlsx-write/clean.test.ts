import { unzipSync } from 'fflate';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import type { Change } from '../../../src/core/changes';
import { gradesSheet, unitsSheet } from '../../fixtures/own-sheets';
import { fileOf, RICH_PARTS, richWorkbook } from '../../fixtures/rich-workbook';

const MARKS: readonly Change[] = [
  { kind: 'clear-marks' },
  { kind: 'mark', sheet: '本级项目', severity: 'error', areas: [{ top: 2, left: 3, bottom: 3, right: 3 }] },
  { kind: 'mark', sheet: '本级项目', severity: 'info', areas: [{ top: 4, left: 0, bottom: 4, right: 0 }] },
  { kind: 'mark', sheet: '说明', severity: 'warning', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
];
const SHEETS: readonly Change[] = [
  { kind: 'write-sheet', content: gradesSheet() },
  { kind: 'write-sheet', content: unitsSheet() },
];
const STATE: Change = { kind: 'set-state', state: '{"version":1,"note":"<&>"}' };
const CLEAN: readonly Change[] = [
  { kind: 'clear-marks' },
  { kind: 'remove-sheet', key: 'grades' },
  { kind: 'remove-sheet', key: 'units' },
  { kind: 'set-state', state: null },
];

async function applied(file: Uint8Array, ...steps: readonly (readonly Change[])[]): Promise<Uint8Array> {
  let bytes = file;
  for (const changes of steps) {
    const workbook = XlsxWorkbook.open(bytes);
    const outcome = await workbook.apply(changes, await workbook.read());
    expect(outcome).toMatchObject({ ok: true });
    bytes = workbook.toBytes();
  }
  return bytes;
}

function expectSameParts(a: Uint8Array, b: Uint8Array): void {
  const [left, right] = [unzipSync(a), unzipSync(b)];
  expect(Object.keys(left).sort()).toEqual(Object.keys(right).sort());
  const differing = Object.keys(left).filter((name) => !Buffer.from(left[name]!).equals(right[name]!));
  expect(differing).toEqual([]);
}

const withStyles = (styles: string): Uint8Array => fileOf({ ...RICH_PARTS, 'xl/styles.xml': styles });
const own = String(RICH_PARTS['xl/styles.xml']);
const withoutDxfs = own.replace(/<dxfs.*<\/dxfs>/, '');
const minimalSheet =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
const withNames = (list: string): Uint8Array => {
  const workbook = String(RICH_PARTS['xl/workbook.xml']).replace(/<definedNames>.*<\/definedNames>/, list);
  return fileOf({ ...RICH_PARTS, 'xl/workbook.xml': workbook });
};
const FILES: Readonly<Record<string, Uint8Array>> = {
  'rich workbook': richWorkbook(),
  'no differential formats': withStyles(withoutDxfs),
  'an empty list of them': withStyles(withoutDxfs.replace('<tableStyles', '<dxfs count="0"/><tableStyles')),
  'an open empty list': withStyles(withoutDxfs.replace('<tableStyles', '<dxfs></dxfs><tableStyles')),
  'prefixed styles': withStyles(own.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1s:').replace('xmlns=', 'xmlns:s=')),
  'a byte order mark': withStyles(`\uFEFF${own}`),
  'no defined names': withNames(''),
  'an empty list of names': withNames('<definedNames/>'),
  'an open empty list of names': withNames('<definedNames>\n  </definedNames>'),
  'a sheet without cells': fileOf({ ...RICH_PARTS, 'xl/worksheets/sheet3.xml': minimalSheet }),
};

describe.each(Object.entries(FILES))('%s', (_, file) => {
  const original = file;

  test('marks, sheets and state leave no trace once they are taken away', async () => {
    expectSameParts(original, await applied(original, [...MARKS, ...SHEETS, STATE], CLEAN));
  });
  test('whatever the order in which they came and go', async () => {
    expectSameParts(original, await applied(original, MARKS, SHEETS, [STATE], CLEAN));
    expectSameParts(original, await applied(original, SHEETS, [STATE], MARKS, ...CLEAN.map((change) => [change])));
  });
  test('writing twice is writing once', async () => {
    const all = [...MARKS, ...SHEETS, STATE];
    expectSameParts(await applied(original, all), await applied(original, all, all));
  });
  test('only the parts that had to change did', async () => {
    const before = unzipSync(original);
    const after = unzipSync(await applied(original, [...MARKS, ...SHEETS, STATE]));
    const touched = Object.keys(before).filter((name) => !Buffer.from(after[name]!).equals(before[name]!));
    expect(touched.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });
});

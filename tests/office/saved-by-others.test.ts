import { unzipSync } from 'fflate';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import type { Change } from '../../src/core/changes';
import { buildXlsx } from '../fixtures/build-xlsx';
import { gradesSheet, unitsSheet } from '../fixtures/own-sheets';
import { converted } from './recalculate';

const LIST = '<row r="1"><c r="A1"><v>30</v></c></row>';
const MARK: Change = {
  kind: 'mark',
  sheet: '本级项目',
  severity: 'error',
  areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
};
const OURS: readonly Change[] = [
  MARK,
  { kind: 'write-sheet', content: gradesSheet() },
  { kind: 'write-sheet', content: unitsSheet() },
];

async function apply(file: Uint8Array, changes: readonly Change[]): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.open(file);
  expect(await workbook.apply(changes, await workbook.read())).toMatchObject({ ok: true });
  return workbook;
}

test('what is ours is found again, rewritten and taken away after another program has saved the workbook', async () => {
  const written = await apply(buildXlsx({ sheets: { 本级项目: LIST } }), OURS);
  const saved = converted(written.toBytes(), 'xlsx');
  const again = await apply(saved, OURS);
  expect((await again.read()).sheets.map(({ ours }) => ours)).toEqual([undefined, 'grades', 'units']);
  const rewritten = converted(again.toBytes(), 'xlsx');
  const clean = await apply(rewritten, [
    { kind: 'clear-marks' },
    { kind: 'remove-sheet', key: 'grades' },
    { kind: 'remove-sheet', key: 'units' },
  ]);
  expect((await clean.read()).sheets.map(({ name }) => name)).toEqual(['本级项目']);
  const parts = unzipSync(clean.toBytes());
  const names = Object.keys(parts).filter((name) => /chart|drawing|jihe/.test(name));
  expect(names).toEqual([]);
  const texts = Object.values(parts).map((content) => new TextDecoder().decode(content));
  expect(texts.filter((text) => text.includes('jihe'))).toEqual([]);
  expect(converted(clean.toBytes(), 'xlsx').length).toBeGreaterThan(0);
});

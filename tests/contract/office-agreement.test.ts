import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { checkSnapshot } from '../../src/app';
import { jsonReport } from '../../src/cli/print/json-report';
import { RULE_EXAMPLES } from '../../src/core/rules/examples';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { LANGUAGES } from '../../src/core/words';
import { drawWorkbook } from '../drawing/draw-workbook';
import { openOffice } from '../officejs/reading/open-office';
import { xlsxOfSnapshot } from './xlsx-of-snapshot';

const SAMPLES = join(__dirname, '..', '..', 'assets', 'sample');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

/** All that a check says: ids, places, messages, tables and figures, in all languages. */
function said(snapshot: WorkbookSnapshot): unknown {
  const checked = checkSnapshot(snapshot, {});
  return LANGUAGES.map((language) => jsonReport(checked, 'x', language));
}

async function inExcel(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const { workbook, host } = openOffice(snapshot);
  const read = await workbook.read();
  expect(host.unknown).toEqual([]);
  return read;
}

const fromFile = (bytes: Uint8Array): Promise<WorkbookSnapshot> => XlsxWorkbook.open(bytes).read();

test('there are samples and examples', () => {
  expect(samples.length).toBeGreaterThan(0);
  expect(Object.keys(RULE_EXAMPLES).length).toBeGreaterThan(20);
});

test.each(samples)('%s gives the same findings as a file and in Excel', async (name) => {
  const file = await fromFile(readFileSync(join(SAMPLES, name)));
  const excel = await inExcel(file);
  expect(excel.sheets.map(({ rows }) => rows)).toEqual(file.sheets.map(({ rows }) => rows));
  expect(said(excel)).toEqual(said(file));
});

test.each(Object.entries(RULE_EXAMPLES))(
  'the example of %s gives the same findings as a file and in Excel',
  async (...[, { drawing }]) => {
    const file = await fromFile(xlsxOfSnapshot(drawWorkbook(drawing)));
    expect(said(await inExcel(file))).toEqual(said(file));
  },
);

test.each(Object.entries(RULE_EXAMPLES))(
  'the example of %s gives the same findings in memory and in Excel',
  async (...[, { drawing }]) => {
    const drawn = drawWorkbook(drawing);
    expect(said(await inExcel(drawn))).toEqual(said(drawn));
  },
);

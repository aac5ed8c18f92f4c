import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { checkWorkbook } from '../../src/app';
import { formatCell } from '../../src/core/address';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { recalculate } from '../office/recalculate';
import { checked } from './browser';
import { Site } from './site';
import { saved } from './workbench-steps';

const FOLDER = join(__dirname, '..', '..', 'assets', 'sample');
const SAMPLE = readdirSync(FOLDER).find((name) => name.endsWith('.xlsx'))!;

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** All that stands in the cells, by sheet and address; empty texts left out. */
function valuesOf({ sheets }: WorkbookSnapshot): Map<string, Map<string, unknown>> {
  return new Map(
    sheets.map((sheet) => {
      const cells = [...sheet.rows].flatMap(([row, line]) =>
        line.flatMap((cell, column) =>
          cell?.value === undefined || cell.value === '' ? [] : [[formatCell({ row, column }), cell.value] as const],
        ),
      );
      return [sheet.name, new Map(cells)];
    }),
  );
}

test('from the sample to a saved file: findings, fixes, summary, the same values in LibreOffice', async () => {
  const { page, foreign, complaints } = await site.open();
  const original = XlsxWorkbook.open(readFileSync(join(FOLDER, SAMPLE)));
  const before = await checkWorkbook(original);
  await checked(page, new RegExp(`${before.report.counts.error}处错误`));

  await page.getByRole('button', { name: /修正全部可修正的/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '修正', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '一键汇总' }).first().click();
  await page.getByRole('tab', { name: /绩核生成.*核对结果/ }).waitFor();

  const file = await saved(page);
  expect(file.name).toBe(SAMPLE.replace('.xlsx', '-已核.xlsx'));
  await expect(page.getByRole('img', { name: '有未保存的改动' }).count()).resolves.toBe(0);

  const after = await XlsxWorkbook.open(file.bytes).read();
  const recalculated = recalculate(file.bytes);
  const values = valuesOf(after);
  expect([...values.keys()]).toEqual([...recalculated.keys()]);
  for (const [sheet, cells] of values) {
    for (const [address, value] of cells) {
      const theirs = recalculated.get(sheet)?.get(address);
      if (typeof value === 'number')
        expect([sheet, address, theirs]).toEqual([sheet, address, expect.closeTo(value, 6)]);
      else expect([sheet, address, theirs]).toEqual([sheet, address, value]);
    }
  }
  expect(after.sheets.filter(({ ours }) => ours !== undefined).length).toBeGreaterThan(2);
  const { report } = await checkWorkbook(XlsxWorkbook.open(file.bytes));
  expect(report.counts.error).toBeLessThan(before.report.counts.error);

  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

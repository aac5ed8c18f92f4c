import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { checkWorkbook } from '../../src/app';
import { formatCell } from '../../src/core/address';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { drawForm } from '../drawing/draw-form';
import { recalculate } from '../office/recalculate';
import { checked } from './browser';
import { SOUND_LIST, xlsxFile } from './given-files';
import { Site } from './site';
import { dropFiles, openFiles, saved, type GivenFile } from './workbench-steps';

const NAME = '2023年度项目支出绩效自评表.xlsx';
const SAMPLE = { name: NAME, bytes: readFileSync(join(__dirname, '..', '..', 'assets', 'sample', NAME)) };
/** The sample's list has one project without a form: this is its form of the year before. */
const LAST_YEAR = drawForm({
  name: '2022年就业见习补贴项目',
  indicators: [
    '产出指标（50分） | 数量指标 | 见习人数 | ≥80人 | 82人 | 30 | 30 |',
    '产出指标（50分） | 时效指标 | 补贴发放时间 | 2022年12月底前 | 2022年11月 | 20 | 20 |',
    '效益指标（30分） | 社会效益指标 | 见习留用率 | ≥30% | 35% | 30 | 30 |',
    '满意度指标（10分） | 服务对象满意度指标 | 见习人员满意度 | ≥90% | 95% | 10 | 10 |',
  ],
}).replace('2023年度', '2022年度');

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** Where SHOTS names a folder, pictures to look at. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/workbench-${name}.png` });
}

async function chooseFile(page: Page, file: GivenFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /选择文件|换一个文件/ })
    .click();
  await (await chooser).setFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) });
}

async function confirm(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const button = dialog.getByRole('button', { name, exact: true });
  await button.and(page.locator(':not([aria-disabled="true"])')).click();
  await dialog.waitFor({ state: 'hidden' });
}

function tab(page: Page, name: string): Promise<void> {
  return page.getByRole('tab', { name, exact: true }).click();
}

function checkOf(bytes: Uint8Array) {
  return checkWorkbook(XlsxWorkbook.open(bytes));
}

test('forms from the sample to a saved file: found, scored, made with last year’s targets, summed up', async () => {
  const { page, foreign, complaints } = await site.open();
  await checked(page, /3处错误/);
  const before = await checkOf(SAMPLE.bytes);
  await dropFiles(page, [SAMPLE]);
  await checked(page, new RegExp(`${before.report.counts.error}处错误`));
  await page.getByText('12 张自评表').waitFor();
  await shot(page, 'found');

  await page
    .getByRole('treeitem', { name: /扶持创业人数/ })
    .first()
    .click();
  await page.getByRole('tab', { name: /^自评表2 /, selected: true }).waitFor();
  await shot(page, 'clicked');

  await page.getByRole('button', { name: '计算得分与等级', exact: true }).first().click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /同时更正/ })
    .check();
  await page
    .getByRole('dialog')
    .getByText(/将改动 \d+ 个单元格/)
    .first()
    .waitFor();
  await shot(page, 'compute');
  await confirm(page, '写入');
  await page
    .getByRole('button', { name: /撤销：计算/ })
    .first()
    .waitFor();

  await tab(page, '汇总');
  await page.getByText('清单中有 1 个项目没有自评表。').waitFor();
  await shot(page, 'summary-tab');
  await page.getByRole('button', { name: '生成空白自评表…' }).click();
  const dialog = page.getByRole('dialog');
  await chooseFile(page, xlsxFile('清单.xlsx', SOUND_LIST));
  await dialog.getByText(/清单\.xlsx：这个文件里只有项目清单/).waitFor();
  await shot(page, 'no-forms');
  await chooseFile(page, { name: '加密.xlsx', bytes: new TextEncoder().encode('只是文字') });
  await dialog.getByText(/加密\.xlsx：这不是 \.xlsx 工作簿/).waitFor();
  await chooseFile(page, xlsxFile('2022年自评表.xlsx', LAST_YEAR));
  await dialog.getByText('2022年自评表.xlsx：找到1张自评表（2022年度）。').waitFor();
  await dialog.getByText('1张表带入了上年的指标和指标值（完成值和得分不带）').waitFor();
  await dialog.getByText(/“2022年12月底前”改为“2023年12月底前”/).waitFor();
  await shot(page, 'make');
  await confirm(page, '生成');
  await page.getByText('共 13 张自评表。').waitFor();

  await page.getByRole('button', { name: '一键汇总' }).first().click();
  await page.getByRole('tab', { name: /自评表汇总/ }).waitFor();
  await page.getByRole('tab', { name: /自评表汇总/ }).click();
  await page.waitForTimeout(600);
  await shot(page, 'forms-summary');

  const file = await saved(page);
  const after = await XlsxWorkbook.open(file.bytes).read();
  expect(differences(after, recalculate(file.bytes))).toEqual([]);
  const { report, book } = await checkOf(file.bytes);
  expect(report.counts.error).toBeLessThan(before.report.counts.error);
  const made = book.forms.find(({ name }) => name?.value === '就业见习补贴项目')!;
  expect(made.indicators.map(({ name, target }) => [name.value, target?.cell?.value])).toEqual([
    ['见习人数', '≥80人'],
    ['补贴发放时间', '2023年12月底前'],
    ['见习留用率', '≥30%'],
    ['见习人员满意度', '≥90%'],
  ]);

  await openFiles(page, [file]);
  await page.getByRole('banner').getByText(file.name).waitFor();
  await checked(page, new RegExp(`${report.counts.error}处错误`));
  await page.getByText('13 张自评表').waitFor();
  await shot(page, 'opened-again');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Cells whose values are not as LibreOffice computes them: "sheet!address ours theirs". */
function differences({ sheets }: WorkbookSnapshot, theirs: ReturnType<typeof recalculate>): string[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, line]) =>
      line.flatMap((cell, column) => {
        const value = cell?.value ?? '';
        const at = formatCell({ row, column });
        const other = theirs.get(name)?.get(at) ?? '';
        const isSame =
          typeof value === 'number' && typeof other === 'number' ? Math.abs(value - other) < 1e-6 : value === other;
        return isSame ? [] : [`${name}!${at} ${JSON.stringify(value)} ${JSON.stringify(other)}`];
      }),
    ),
  );
}

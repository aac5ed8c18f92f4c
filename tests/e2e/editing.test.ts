import { readFileSync } from 'node:fs';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { checked } from './browser';
import { LIST_WITH_ERROR, SOUND_LIST, xlsxFile } from './given-files';
import { Site } from './site';
import { goTo, inputAt, openFiles, saved, type } from './workbench-steps';

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test('a finding comes with an edit and goes with the next, without being asked', async () => {
  const { page, complaints } = await site.open();
  await openFiles(page, [xlsxFile('清单.xlsx', SOUND_LIST)]);
  await checked(page, /没有发现|不会|未发现/);
  await type(page, 'F5', '优');
  await checked(page, /1处错误/);
  await goTo(page, 'F5');
  await page.getByRole('treeitem', { name: /送戏下乡.*F5/ }).waitFor();
  await page.getByRole('button', { name: /^撤销/ }).first().click();
  await checked(page, /没有发现|不会|未发现/);
  expect(await inputAt(page, 'F5', '良')).toBe('良');
  expect(complaints).toEqual([]);
});

test('a total that is a formula follows an edit, in the page and in the file', async () => {
  const { page, complaints } = await site.open();
  await openFiles(page, [xlsxFile('清单.xlsx', SOUND_LIST)]);
  await checked(page, /没有发现|不会|未发现/);
  await type(page, 'C3', '150');
  await page.getByRole('img', { name: '有未保存的改动' }).waitFor();
  await checked(page, /没有发现|不会|未发现/);
  expect(await inputAt(page, 'C6', '=SUM(C3:C5)')).toBe('=SUM(C3:C5)');
  const file = await saved(page);
  expect(file.name).toBe('清单-已核.xlsx');
  const { sheets } = await XlsxWorkbook.open(file.bytes).read();
  expect(sheets[0]?.rows.get(5)?.[2]).toMatchObject({ value: 650, formula: 'SUM(C3:C5)' });
  expect(complaints).toEqual([]);
});

test('what is typed after the name box goes into its cell', async () => {
  const { page } = await site.open();
  await openFiles(page, [xlsxFile('清单.xlsx', SOUND_LIST)]);
  await checked(page, /没有发现|不会|未发现/);
  await goTo(page, 'C3');
  await page.keyboard.type('150');
  await page.keyboard.press('Enter');
  await page.getByRole('img', { name: '有未保存的改动' }).waitFor();
  expect(await inputAt(page, 'C3', '150')).toBe('150');
});

test('a finding leads to its cell, and a cell to its findings', async () => {
  const { page } = await site.open();
  await openFiles(page, [xlsxFile('清单.xlsx', LIST_WITH_ERROR)]);
  await checked(page, /1处错误/);
  await page
    .getByRole('treeitem', { name: /送戏下乡/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: /名称框/ }).inputValue()).resolves.toBe('F5');
});

test('what a finding leads to is in view, however far down it stands', async () => {
  const { page } = await site.open();
  await page.getByRole('treeitem', { name: /F43/ }).first().click();
  await page.waitForTimeout(500);
  const { top, height } = await page
    .locator('.dvn-scroller')
    .evaluate(({ scrollTop, clientHeight }) => ({ top: scrollTop, height: clientHeight }));
  const ROW = 26;
  const FROZEN = 3;
  expect(42 * ROW).toBeGreaterThan(top + FROZEN * ROW);
  expect(43 * ROW).toBeLessThan(top + height);
});

test('the page asks before it goes while something is unsaved, and only then', async () => {
  const { page } = await site.open();
  await openFiles(page, [xlsxFile('清单.xlsx', SOUND_LIST)]);
  await checked(page, /没有发现|不会|未发现/);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await type(page, 'C3', '150');
  await page.getByRole('img', { name: '有未保存的改动' }).waitFor();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await checked(page, /处错误/);
  await page.reload();
  expect(asked).toHaveLength(1);
});

test('Ctrl+S saves, with what is just being typed; Enter in the formula bar goes on to the cell below', async () => {
  const { page, complaints } = await site.open();
  await openFiles(page, [xlsxFile('清单.xlsx', SOUND_LIST)]);
  await checked(page, /没有发现|不会|未发现/);
  await type(page, 'C3', '150');
  await expect(page.getByRole('textbox', { name: /名称框/ }).inputValue()).resolves.toBe('C4');
  await page.keyboard.type('250');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const path = await (await download).path();
  const { sheets } = await XlsxWorkbook.open(new Uint8Array(readFileSync(path))).read();
  expect([2, 3].map((row) => sheets[0]?.rows.get(row)?.[2]?.value)).toEqual([150, 250]);
  await page.getByRole('img', { name: '有未保存的改动' }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('after a change the page says that the summary sheets are old', async () => {
  const { page } = await site.open();
  await openFiles(page, [xlsxFile('清单.xlsx', SOUND_LIST)]);
  await checked(page, /没有发现|不会|未发现/);
  await page.getByRole('button', { name: '一键汇总' }).first().click();
  await page.getByRole('tab', { name: /绩核生成.*核对结果/ }).waitFor();
  const note = page.getByText(/汇总表是在上次改动之前生成的/);
  await expect(note.count()).resolves.toBe(0);
  await type(page, '项目清单!B3', '道路大修');
  await note.first().waitFor({ state: 'attached' });
});

import type { Page } from 'playwright-core';
import { checked } from './browser';
import { SOUND_LIST, xlsxFile } from './given-files';
import { Site } from './site';
import { inputAt, openFiles, saved, type } from './workbench-steps';

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** Types something, waits until it is kept, and comes back as after a crash. */
async function editAndComeBack(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept());
  await openFiles(page, [xlsxFile('清单.xlsx', SOUND_LIST)]);
  await checked(page, /没有发现|不会|未发现/);
  await type(page, 'F5', '优');
  await checked(page, /1处错误/);
  await page.waitForTimeout(2500);
  await page.reload();
  await checked(page, /3处错误/);
}

test('unsaved work is offered again, with its name, and comes back', async () => {
  const { page, complaints } = await site.open();
  await editAndComeBack(page);
  await page.getByText(/上次有未保存的改动：清单\.xlsx，\d\d:\d\d/).waitFor();
  await page.getByRole('button', { name: '恢复' }).click();
  await checked(page, /1处错误/);
  expect(await inputAt(page, 'F5', '优')).toBe('优');
  await page.getByRole('img', { name: '有未保存的改动' }).waitFor();
  await saved(page);
  await page.reload();
  await checked(page, /3处错误/);
  await expect(page.getByRole('button', { name: '恢复' }).count()).resolves.toBe(0);
  expect(complaints).toEqual([]);
});

test('one click forgets it for good', async () => {
  const { page } = await site.open();
  await editAndComeBack(page);
  await page.getByRole('button', { name: '丢弃' }).click();
  await page.reload();
  await checked(page, /3处错误/);
  await expect(page.getByRole('button', { name: '丢弃' }).count()).resolves.toBe(0);
});

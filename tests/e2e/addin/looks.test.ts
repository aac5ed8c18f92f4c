import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { AddinSite } from './addin-site';
import { finding, goTo, main, verdict } from './pane-steps';
import { drawForm } from '../../drawing/draw-form';

let site: AddinSite;
beforeAll(async () => {
  site = await AddinSite.start();
});
afterAll(() => site.stop());

/** What axe finds, but for Fluent's own sentinels, which hand the focus on as soon as they get it. */
async function offences(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Where SHOTS names a folder, pictures to look at. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Elements that reach beyond the pane's right edge. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, [role="tab"], h1, h2, h3, p')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > document.documentElement.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

const TABS = ['核对', '预检', '汇总', '设置'] as const;

/** The dialogs: how each is opened. */
const DIALOGS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  fix: async (page) => {
    await goTo(page, '核对');
    await finding(page, /F43/).click();
    await finding(page, /F43/).getByRole('button', { name: '修正' }).click();
  },
  explain: (page) => finding(page, /F43/).getByRole('button', { name: '解释' }).click(),
  accept: (page) => finding(page, /F43/).getByRole('button', { name: '认可' }).click(),
  compute: (page) => main(page, '计算得分与等级'),
  certify: async (page) => {
    await goTo(page, '预检');
    await page.getByRole('button', { name: /生成核对凭证/ }).click();
  },
  summarise: async (page) => {
    await goTo(page, '汇总');
    await page.getByRole('button', { name: '写入汇总表…' }).click();
  },
  'make-forms': (page) => page.getByRole('button', { name: '生成空白自评表…' }).click(),
  clean: (page) => page.getByRole('button', { name: '交前清理…' }).click(),
};

/** Chooses how the pane looks. */
async function wear(page: Page, theme: string): Promise<void> {
  await goTo(page, '设置');
  await page
    .getByRole('radio', { name: theme })
    .or(page.getByRole('combobox', { name: '外观' }))
    .first()
    .waitFor();
  const radio = page.getByRole('radio', { name: theme });
  if (await radio.count()) await radio.check();
  else await page.getByRole('combobox', { name: '外观' }).selectOption({ label: theme });
}

test.each(['浅色', '深色', '高对比度'])('axe finds nothing in any tab and dialog: %s', async (theme) => {
  const { page } = await site.open();
  await main(page, '一键核对');
  await verdict(page, /3处错误/);
  await wear(page, theme);
  for (const tab of TABS) {
    await goTo(page, tab);
    await shot(page, `${theme}-${tab}`);
    expect([tab, await offences(page)]).toEqual([tab, []]);
  }
  for (const [name, open] of Object.entries(DIALOGS)) {
    await open(page);
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(400);
    await shot(page, `${theme}-${name}`);
    expect([name, await offences(page)]).toEqual([name, []]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});

const SCORED = drawForm({
  indicators: [
    '产出指标（90分） | 数量指标 | 农村饮水安全巩固提升工程及城乡供水一体化建设受益人数 | ≥46人 | 41人 | 60 | 58 |',
    '产出指标（90分） | 质量指标 | 水质状况 | 有效改善 | 部分达成预期指标 | 30 | 29 | 资金到位晚',
  ],
  total: '100 |',
});

test.each(['浅色', '深色', '高对比度'])('nor in how the scores of forms come about: %s', async (theme) => {
  const { page } = await site.open({ viewport: { width: 320, height: 800 }, excel: { drawing: SCORED } });
  await main(page, '一键核对');
  await page.getByText('1 张自评表').waitFor();
  await wear(page, theme);
  await goTo(page, '汇总');
  await page.getByRole('button', { name: '得分是怎么来的…' }).click();
  await page.getByRole('dialog').getByText('2项与标准不一致').waitFor();
  await page.waitForTimeout(400);
  await shot(page, `${theme}-scores`);
  expect(await offences(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
});

test('how scores come about, in English at 320 px and with colours forced', async () => {
  const viewport = { width: 320, height: 800 };
  const { page } = await site.open({ viewport, excel: { drawing: SCORED, displayLanguage: 'en-US' } });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('button', { name: 'Check', exact: true }).first().click();
  await page.getByRole('treeitem').first().waitFor();
  await page.getByRole('tab', { name: 'Summary' }).click();
  await page.getByRole('button', { name: /^How the scores/ }).click();
  await page.getByRole('dialog').getByText('2 scores differ from the standard').waitFor();
  await page.waitForTimeout(400);
  await shot(page, 'forced-scores');
  expect(await clipped(page)).toEqual([]);
});

test.each([320, 400, 800])('nothing is clipped at %d px', async (width) => {
  const { page } = await site.open({ viewport: { width, height: 800 } });
  await main(page, '一键核对');
  await verdict(page, /3处错误/);
  for (const tab of TABS) {
    await goTo(page, tab);
    await shot(page, `${width}-${tab}`);
    expect([tab, await clipped(page)]).toEqual([tab, []]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('nor are the longer words of English, at 320 px', async () => {
  const { page } = await site.open({ viewport: { width: 320, height: 800 }, excel: { displayLanguage: 'en-US' } });
  await page.getByRole('button', { name: 'Check', exact: true }).first().click();
  await page.getByRole('treeitem').first().waitFor();
  for (const tab of ['Findings', 'Pre-check', 'Summary', 'Settings']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
    expect([tab, await clipped(page)]).toEqual([tab, []]);
  }
});

test('a figure in a narrow preview stands on one line', async () => {
  const drawing = `
    # 项目
    | 2023年度项目支出绩效自评结果汇总表（单位：万元） | | | | |
    | 序号 | 项目名称 | 全年预算数 | 全年执行数 | 自评得分 | 自评等级 |
    | 1    | 农村饮水安全巩固提升工程及城乡供水一体化建设补助资金 | 1234.567890 | '1200.000001 | 95 | 优 |`;
  const { page } = await site.open({ viewport: { width: 320, height: 800 }, excel: { drawing } });
  await main(page, '一键核对');
  await finding(page, /D3/).click();
  await finding(page, /D3/).getByRole('button', { name: '修正' }).click();
  const cells = page.getByRole('dialog').getByRole('cell');
  await cells.nth(2).waitFor();
  const lines = await cells.nth(2).evaluate((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
  expect(lines).toBe(1);
});

test.each([
  ['zh-TW', '一键核对'],
  ['zh-CN', '一键核对'],
  ['en-US', 'Check'],
  ['de-DE', 'Check'],
])('Excel in %s: the pane speaks the language nearest to it, whatever the browser’s', async (displayLanguage, name) => {
  const { page } = await site.open({ excel: { displayLanguage }, locale: 'fr-FR' });
  await page.getByRole('button', { name, exact: true }).first().waitFor();
});

test('the language chosen goes before Excel’s, and is kept', async () => {
  const { page } = await site.open();
  await goTo(page, '设置');
  await page
    .getByRole('radio', { name: 'English' })
    .or(page.getByRole('combobox', { name: '语言' }))
    .first()
    .waitFor();
  const radio = page.getByRole('radio', { name: 'English' });
  if (await radio.count()) await radio.check();
  else await page.getByRole('combobox', { name: '语言' }).selectOption({ label: 'English' });
  await page.getByRole('tab', { name: 'Settings' }).waitFor();
  await page.reload();
  await page.getByRole('tab', { name: 'Settings' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US');
});

test.each([
  ['#262626', 'dark'],
  ['#ffffff', 'light'],
])('where Office is %s, so is the pane', async (background, shade) => {
  const { page } = await site.open({ excel: { background }, colorScheme: shade === 'dark' ? 'light' : 'dark' });
  const pane = page.getByRole('region', { name: '绩核' });
  await pane.waitFor();
  const [red = 0] = (await pane.evaluate((element) => getComputedStyle(element).backgroundColor))
    .match(/\d+/g)!
    .map(Number);
  expect(red < 128 ? 'dark' : 'light').toBe(shade);
});

import AxeBuilder from '@axe-core/playwright';
import { AddinSite } from './addin-site';
import { cellIn, confirm, goTo, main, selectionIn } from './pane-steps';
import { drawForm } from '../../drawing/draw-form';
import { xlsxFile } from '../given-files';

let site: AddinSite;
beforeAll(async () => {
  site = await AddinSite.start();
});
afterAll(() => site.stop());

const LIST = `# 本级项目
  | 2023年度项目支出绩效自评结果汇总表（单位：万元） | | | | | | |
  | 序号 | 项目名称     | 主管部门 | 全年预算数 | 全年执行数 | 执行率  | 自评得分 | 自评等级 |
  | 1    | 技能培训项目 | 市人社局 | 100.00     | 100.00     | 100.00% | 99       | 优       |
  | 2    | 道路养护     | 交通局   | 20.00      | 10.00      | 50.00%  | 75       | 中       |`;

const LAST_YEAR = drawForm({
  name: '2022年道路养护',
  indicators: [
    '产出指标（60分） | 时效指标 | 完成时间 | 2022年12月底前 | 2022年12月 | 60 | 60 |',
    '效益指标（30分） | 社会效益指标 | 受益人口 | ≥3000人 | 3200人 | 30 | 30 |',
  ],
})
  .replace('2023年度', '2022年度')
  .replace('霁州市人社局', '交通局')
  .replace('霁州市就业中心', '交通局');

test('forms in Excel: what is found in them, one with last year’s targets for the project that has none, and back', async () => {
  const drawing = `${LIST}\n${drawForm({ total: '100 | 99' })}`;
  const { page, foreign, complaints } = await site.open({ excel: { drawing } });
  await main(page, '一键核对');
  await page
    .getByRole('treeitem', { name: /总分|自评表/ })
    .first()
    .waitFor();
  await page.getByText('1 张自评表').waitFor();
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/forms-findings.png` });
  await goTo(page, '汇总');
  await page.getByRole('button', { name: '生成空白自评表…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/新建1张/).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: '选择文件…' }).click();
  const { name, bytes } = xlsxFile('2022年自评表.xlsx', LAST_YEAR);
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await dialog.getByText('2022年自评表.xlsx：找到1张自评表（2022年度）。').waitFor();
  await dialog.getByText('1张表带入了上年的指标和指标值（完成值和得分不带）').waitFor();
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  for (const width of folder ? [320, 400, 800] : []) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${folder}/forms-${width}.png` });
  }
  await confirm(page, '生成');
  await page.waitForFunction(() => window.stage.sheetNames.length === 3);
  expect(await cellIn(page, '道路养护', 'E13')).toBe('2023年12月底前');
  await page.getByRole('button', { name: /^撤销：/ }).click();
  await page.waitForFunction(() => window.stage.sheetNames.length === 2);
  expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
});

const WRONG = drawForm({
  sheet: '道路养护自评表',
  name: '道路养护',
  indicators: [
    '产出指标（50分） | 数量指标 | 养护里程 | ≥46公里 | 41公里 | 30 | 28 |',
    '产出指标（50分） | 质量指标 | 路面状况 | 有效改善 | 部分达成预期指标 | 20 | 19 | 资金到位晚',
    '效益指标（30分） | 社会效益指标 | 受益群众人数 | ≥3000人 | 3100人 | 30 | 30 |',
    '满意度指标（10分） | 服务对象满意度指标 | 沿线群众满意度（问卷调查） | ≥95% | 96% | 10 | |',
  ],
  total: '100 | 97',
});

test('how the scores of a form come about: the one to look at first, its cells, and anew after an edit', async () => {
  const drawing = `${LIST}\n${drawForm()}\n${WRONG}`;
  const { page, complaints } = await site.open({ viewport: { width: 320, height: 800 }, excel: { drawing } });
  await main(page, '一键核对');
  await page.getByText('2 张自评表').waitFor();
  await goTo(page, '汇总');
  await page.getByRole('button', { name: '得分是怎么来的…' }).click();
  const dialog = page.getByRole('dialog', { name: '得分是怎么来的' });
  await dialog.getByText('2项与标准不一致，1项未填').waitFor();
  await page.waitForTimeout(400);
  const folder = process.env.SHOTS;
  for (const width of folder ? [800, 320] : []) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${folder}/scores-${width}.png` });
  }
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await dialog.getByRole('button', { name: /^养护里程/ }).press('Enter');
  await page.waitForFunction(() => window.stage.host.book.active?.name === '道路养护自评表');
  expect(await selectionIn(page)).toBe('道路养护自评表!10,7');
  await page.evaluate(() => window.stage.host.user.edit('道路养护自评表', 'H11', 26.74));
  await dialog.getByText('表上比按标准算的多1.26分').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});

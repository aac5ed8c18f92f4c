import type { Page } from 'playwright-core';
import { scroll } from '../../bench/browser/watch-page';
import { AddinSite } from './addin-site';
import { main, verdict } from './pane-steps';

const FEW = 100;
const MANY = 10_000;
const LIST = { x: 200, y: 700 };
// How many times as long a frame may take where there are many; the limit leaves room for a busy machine.
const GOAL = 1.5;
const MOST = 4;

let site: AddinSite;
beforeAll(async () => {
  site = await AddinSite.start();
});
afterAll(() => site.stop());

/** As many projects, each with a grade that does not follow from its score. */
function drawn(projects: number): string {
  const rows = Array.from(
    { length: projects },
    (_, index) => `| ${index + 1} | 项目${index + 1} | 10.00 | 10.00 | 85 | 优 |`,
  );
  return `
    # 项目
    | 2023年度项目支出绩效自评结果汇总表（单位：万元） |
    | 序号 | 项目名称 | 全年预算数 | 全年执行数 | 自评得分 | 自评等级 |
    ${rows.join('\n')}`;
}

/** The 95th of a hundred frames while the list is scrolled, in milliseconds. */
async function slowFrame(findings: number): Promise<number> {
  const { page } = await site.open({ excel: { drawing: drawn(findings) } });
  await main(page, '一键核对');
  await verdict(page, new RegExp(`${findings}处错误`));
  await page.getByRole('treeitem').first().waitFor();
  await page.waitForTimeout(2000);
  const [, slow] = await scroll(page, LIST);
  expect(await scrolledIn(page)).toBeGreaterThan(1000);
  await page.context().close();
  return slow;
}

function scrolledIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('[role="tree"]')?.scrollTop ?? 0);
}

test(`${MANY} findings scroll as smoothly as ${FEW}`, async () => {
  const few = await slowFrame(FEW);
  const many = await slowFrame(MANY);
  const ratio = many / few;
  process.stdout.write(
    `scrolling findings, 95 % of frames within: ${FEW}: ${few} ms, ${MANY}: ${many} ms, ratio ${ratio.toPrecision(2)} (goal ${GOAL})\n`,
  );
  expect(ratio).toBeLessThanOrEqual(MOST);
});

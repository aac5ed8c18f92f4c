import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { serveFolder } from '../../tooling/serve-folder.cjs';
import { generateWorkbook } from '../generate-workbook';
import { firstScripts } from './page-size';
import { foreignReading } from './read-foreign';
import { longestTask, opening, scroll, watchPage } from './watch-page';

const BUILT = join(__dirname, '..', '..', '..', 'dist', 'workbench');
const GRID = { x: 500, y: 400 };
const FINDINGS = { x: 1080, y: 650 };
const PATIENCE = 180_000;
/** The middle one of so many openings counts. */
const TIMES = 3;
/** Nobody finds his file faster; the page has a workbook open meanwhile and makes ready for the next. */
const CHOOSING = 3000;

// Goals, printed beside what is measured; and limits that a busy machine does not reach, so that it fails nothing that did
// not change.
const GOAL_OF_FOREIGN = 1;
const MOST_OF_FOREIGN: Readonly<Record<number, number>> = { 10_000: 1.6, 100_000: 1 };
const GOAL_OF_TASK = 200;
const LONGEST_TASK = 500;
const MOST_SCRIPT_KILOBYTES = 340;

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const served = await serveFolder(BUILT, 0);
  const browser = await launchBrowser();
  const misses = [];
  const kilobytes = firstScripts(BUILT);
  console.log(`workbench: scripts of the first view ${kilobytes} KB gzipped`);
  if (kilobytes > MOST_SCRIPT_KILOBYTES) misses.push(`first scripts of ${kilobytes} KB`);
  for (const rows of [10_000, 100_000]) {
    const path = join(folder, `${rows}.xlsx`);
    writeFileSync(path, generateWorkbook(rows));
    misses.push(...(await one({ browser, address: served.address, path, rows })));
  }
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
  for (const miss of misses) console.log(`MISSED: ${miss}`);
  return misses.length === 0 ? 0 : 1;
}

interface Job {
  readonly browser: Browser;
  readonly address: string;
  readonly path: string;
  readonly rows: number;
}

/** Opens one workbook, scrolls, marks; prints a line of figures and returns what falls short. */
async function one(job: Job): Promise<string[]> {
  const { rows } = job;
  const races = [];
  for (let time = 1; time < TIMES; time += 1) {
    const { page, ...race } = await raced(job);
    races.push(race);
    await page.close();
  }
  const { page, ...last } = await raced(job);
  const { opened, foreign } = middleOf([...races, last]);
  const grid = await scroll(page, GRID);
  const list = await scroll(page, FINDINGS);
  const marked = await mark(page);
  const longestLater = await longestTask(page);
  await page.close();
  console.log(
    `${rows} rows in the browser: from file to findings ${opened} ms; @e965/xlsx only reads: ${foreign} ms; ` +
      `ratio ${(opened / foreign).toPrecision(2)} (goal: ${GOAL_OF_FOREIGN}); longest task ${last.longest} ms while opening, ${longestLater} ms after (goal: ${GOAL_OF_TASK}); ` +
      `frames while scrolling (median, 95 %): grid ${grid.join(', ')} ms, findings ${list.join(', ')} ms; marks set in ${marked} ms`,
  );
  const worst = Math.max(last.longest, longestLater);
  return [
    ...(opened > MOST_OF_FOREIGN[rows]! * foreign
      ? [`${rows} rows: findings come long after @e965/xlsx has read`]
      : []),
    ...(worst > LONGEST_TASK ? [`${rows} rows: a task of ${worst} ms`] : []),
  ];
}

interface Race {
  /** Milliseconds until our findings are painted, and until the other library has read. */
  readonly opened: number;
  readonly foreign: number;
  /** Our page's longest task. */
  readonly longest: number;
}

/** The same file in a fresh page of ours, which stays open, and in one of the other library. */
async function raced({ browser, address, path, rows }: Job): Promise<Race & { readonly page: Page }> {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  await watchPage(page);
  await page.goto(address);
  await shown(page, 94);
  await longestTask(page);
  await page.waitForTimeout(CHOOSING);
  const painted = opening(page, rows);
  await choose(page, path);
  const opened = Math.round(await painted);
  const longest = await longestTask(page);
  const foreign = Math.round(await foreignReading(browser, path));
  return { page, opened, foreign, longest };
}

function middleOf(races: readonly Race[]): Race {
  const sorted = [...races].sort((a, b) => a.opened / a.foreign - b.opened / b.foreign);
  return sorted[Math.floor(sorted.length / 2)]!;
}

async function choose(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开' }).click();
  await (await chooser).setFiles(path);
}

/** Until the pane speaks of so many projects, checked. */
async function shown(page: Page, projects: number): Promise<void> {
  await page.getByText(`${projects} 个项目`).first().waitFor({ timeout: PATIENCE });
  await page.getByRole('treeitem').first().waitFor({ timeout: PATIENCE });
}

/** Milliseconds from the click until the page says that the marks stand. */
async function mark(page: Page): Promise<number> {
  await page.getByRole('tab', { name: '汇总' }).click();
  const start = Date.now();
  await page.getByRole('button', { name: /标记到表格/ }).click();
  await page
    .getByRole('button', { name: /清除标记/ })
    .and(page.locator(':enabled'))
    .waitFor({ timeout: PATIENCE });
  return Date.now() - start;
}

void main().then((status) => (process.exitCode = status));

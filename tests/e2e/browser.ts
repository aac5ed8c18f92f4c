import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium';

const BUILT = join(__dirname, '..', '..', 'dist', 'workbench', 'index.html');

/** A Chromium for the built workbench. */
export function launchBrowser(): Promise<Browser> {
  if (!existsSync(BUILT)) throw new Error('These tests need the built workbench: run `npm run build` first.');
  return launchChromium();
}

/** A page of the workbench, and what it did that it should not. */
export interface WatchedPage {
  readonly page: Page;
  /** Every address asked for that is no file of the page itself. */
  readonly foreign: string[];
  /** Errors and warnings of the console, breaches of the content security policy among them. */
  readonly complaints: string[];
}

/** Opens the workbench as a Chinese user at a desk would. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const folder = address.replace(/[^/]*$/, '');
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(folder) && !url.startsWith('blob:') && !url.startsWith('data:')) foreign.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  await page.goto(address);
  return { page, foreign, complaints };
}

/** Waits until the open workbook has been checked as it is now. */
export async function checked(page: Page, verdict: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: verdict }).first().waitFor();
}

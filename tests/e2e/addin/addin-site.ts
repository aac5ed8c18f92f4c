import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../tooling/serve-folder.cjs';
import { launchChromium } from '../chromium';
import { stageScript } from './stage-script';
import { USUAL, type StageSettings } from './stage/stage-settings';

export const BUILT = join(__dirname, '..', '..', '..', 'dist', 'addin');
export const SAMPLE = join(__dirname, '..', '..', '..', 'assets', 'sample', '2023年度项目支出绩效自评结果.xlsx');
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export interface AddinOptions extends BrowserContextOptions {
  readonly excel?: Partial<StageSettings>;
  /** The workbook that Excel has open; the sample by default. */
  readonly workbook?: Uint8Array;
  /** What comes of asking for Office's script: the Excel played, or none. */
  readonly office?: 'played' | 'unreachable' | 'silent';
}

/** A page of the add-in, and what it did that it should not. */
export interface AddinPage {
  readonly page: Page;
  /** Every address asked for that is neither the add-in's own nor Office's script. */
  readonly foreign: string[];
  /** Errors and warnings of the console, breaches of the content security policy among them. */
  readonly complaints: string[];
}

/** The built add-in served, with a browser that plays Excel around it, for the tests of one file. */
export class AddinSite {
  private constructor(
    private readonly browser: Browser,
    private readonly served: { address: string; close: () => void },
    private readonly script: string,
  ) {}

  static async start(): Promise<AddinSite> {
    if (!existsSync(join(BUILT, 'taskpane.html'))) {
      throw new Error('These tests need the built add-in: run `npm run build` first.');
    }
    return new AddinSite(await launchChromium(), await serveFolder(BUILT, 0), stageScript());
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.served.close();
  }

  /** Opens the pane as Excel does. */
  async open(options: AddinOptions = {}): Promise<AddinPage> {
    const { excel, workbook = readFileSync(SAMPLE), office = 'played', ...browsing } = options;
    const context = await this.browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 400, height: 900 },
      ...browsing,
    });
    const page = await context.newPage();
    const watched = watch(page, this.served.address);
    await page.addInitScript((settings) => (window.stageSettings = settings), { ...USUAL, ...excel });
    await page.route('**/stage.xlsx', (route) => route.fulfill({ body: Buffer.from(workbook) }));
    await page.route(OFFICE, (route) => {
      if (office === 'unreachable') return route.abort();
      return office === 'silent' ? undefined : route.fulfill({ contentType: 'text/javascript', body: this.script });
    });
    await page.goto(`${this.served.address}taskpane.html`, { waitUntil: 'domcontentloaded' });
    return { page, ...watched };
  }
}

function watch(page: Page, own: string): Omit<AddinPage, 'page'> {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && url !== OFFICE && !url.startsWith('data:')) foreign.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  return { foreign, complaints };
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../tooling/serve-folder.cjs';
import { launchBrowser, openWorkbench, type WatchedPage } from './browser';

const BUILT = join(__dirname, '..', '..', 'dist', 'workbench');

/** The page as it lies on the disk. */
export const ON_DISK = pathToFileURL(join(BUILT, 'index.html')).href;

/** The built workbench served, with a browser, for the tests of one file. */
export class Site {
  readonly #browser: Browser;
  readonly #served: { address: string; close: () => void };

  private constructor(browser: Browser, served: { address: string; close: () => void }) {
    this.#browser = browser;
    this.#served = served;
  }

  static async start(): Promise<Site> {
    return new Site(await launchBrowser(), await serveFolder(BUILT, 0));
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#served.close();
  }

  open(options: Parameters<typeof openWorkbench>[2] = {}): Promise<WatchedPage> {
    return openWorkbench(this.#browser, this.#served.address, options);
  }

  openFromDisk(): Promise<WatchedPage> {
    return openWorkbench(this.#browser, ON_DISK);
  }
}

import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { ClientHooks } from './attach-client';

export interface Client {
  readonly Excel: typeof Excel;
  Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & ClientHooks;
}

export const CLIENT_FILE = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js';

// Parsed once; each host runs it in a context of its own, since the client keeps its listeners in statics.
const SCRIPT = new Script(readFileSync(CLIENT_FILE, 'utf8'), { filename: CLIENT_FILE });

/** The real office.js client of the npm package, in a context of its own with as little of a page as it needs. */
export function loadClient(): Client {
  const page: Record<string, unknown> = pageOf();
  page['window'] = page;
  page['self'] = page;
  const context = createContext(page);
  SCRIPT.runInContext(context);
  return page as unknown as Client;
}

function pageOf(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): unknown => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  return {
    console: { ...console, log: nothing },
    // Late bound: tests put clocks of their own in place.
    setTimeout: (run: () => void, delay?: number) => setTimeout(run, delay),
    clearTimeout: (timer: number) => clearTimeout(timer),
    setInterval: (run: () => void, delay?: number) => setInterval(run, delay),
    clearInterval: (timer: number) => clearInterval(timer),
    Promise,
    performance,
    document: {
      URL: 'http://localhost/',
      head: element(),
      getElementById: () => null,
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
    navigator: { userAgent: 'test', platform: '', language: 'zh-CN' },
    location: { href: 'http://localhost/', search: '', hash: '', protocol: 'http:', host: 'localhost' },
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

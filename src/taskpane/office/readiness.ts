import { loadScript } from './load-script';

/** What the page stands in: an Excel that will do, or why not. */
export type Readiness = 'ready' | 'no-office' | 'outside-excel' | 'old-excel';

const LOADING_PATIENCE = 20_000;
const READY_PATIENCE = 15_000;
const LEAST_EXCEL = '1.13';

/** Loads Office's script, which is named in the page, and waits for Excel; always comes to an answer. */
export async function readiness(): Promise<Readiness> {
  const address = document.querySelector<HTMLLinkElement>('#office-script')?.href;
  const isLoaded = address !== undefined && (await loadScript(address, LOADING_PATIENCE));
  if (!isLoaded || typeof Office === 'undefined') return 'no-office';
  const host = await hostInTime();
  if (host !== Office.HostType.Excel) return 'outside-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', LEAST_EXCEL) ? 'ready' : 'old-excel';
}

/** Outside Office the script says "no host", or nothing at all. */
function hostInTime(): Promise<Office.HostType | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), READY_PATIENCE);
    void Office.onReady(({ host }) => resolve(host));
  });
}

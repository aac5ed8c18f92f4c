import { readiness } from '../office/readiness';
import { settingsHere } from '../settings/settings-here';
import type { Opened } from './opened';

/** The session on Excel's open workbook, or why there is none. */
export async function openModel(): Promise<Opened> {
  const loading = import(/* webpackChunkName: "engine" */ '../desk/open-workbook').catch(notLoaded);
  const ready = await readiness();
  if (ready !== 'ready') return { trouble: ready };
  const loaded = await loading;
  if (!loaded) return { trouble: 'not-loaded' };
  return { model: loaded.openWorkbook(settingsHere().language) };
}

function notLoaded(fault: unknown): undefined {
  console.error(fault);
}

import { PartMissing, type ReadFile } from '../../core/ports';

/** Reads an .xlsx file within the page. Few need it: its reader is loaded when it is first asked for. */
export function fileReading(breathe: () => Promise<void>): ReadFile {
  return async (bytes, options) => {
    const loading = import(/* webpackChunkName: "xlsx" */ '../../adapters/xlsx/read-xlsx');
    const { readXlsx } = await loading.catch(isMissing);
    return readXlsx(bytes, { ...options, breathe });
  };
}

function isMissing(cause: unknown): never {
  throw new PartMissing(cause);
}

import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { attachClient, attachRequirements } from './client/attach-client';
import { loadClient, type Client } from './client/load-client';
import { ExcelHost } from './excel-host';

export interface OpenHost {
  /** Excel.run of the real client, on this host. */
  readonly run: typeof Excel.run;
  readonly host: ExcelHost;
  readonly client: Client;
}

/** A workbook open in a simulated Excel, with the real client to speak to it (Node only). */
export function openHost(workbook: WorkbookSnapshot): OpenHost {
  const client = loadClient();
  const host = new ExcelHost(workbook);
  attachClient(client.OfficeExtension, host);
  attachRequirements(client, host);
  return { run: client.Excel.run, host, client };
}

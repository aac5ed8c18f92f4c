import type { OwnSheet } from '../../../core/changes';
import { printSteps } from '../own-sheets/sheet-steps';
import { refusalOfError } from '../refusing/refusal-of-error';
import type { OfficeHost } from '../office-host';
import { wakeEvents, writeSteps } from './write-steps';

/**
 * How the sheets are to be printed. They are there, and are worth more than their margins: what hinders these, such as
 * a computer without any printer, does not take them back.
 */
export async function writePrint(sheets: ReadonlyMap<string, OwnSheet | null>, host: OfficeHost): Promise<void> {
  const { cause } = await writeSteps(printSteps(sheets), { host, isPatient: true });
  if (cause === undefined) return;
  if (!refusalOfError(cause)) throw cause;
  await wakeEvents(host);
}

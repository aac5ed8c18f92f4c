import type { Change, Outcome } from '../core/changes';
import type { WorkbookPort } from '../core/ports';
import type { WorkbookSnapshot } from '../core/snapshot';

export interface Cleaning {
  readonly outcome: Outcome;
  /** Names of our sheets that were taken out. */
  readonly sheets: readonly string[];
  readonly hadState: boolean;
}

/** Takes all that is ours out of a workbook: marks, sheets, settings. */
export async function cleanWorkbook(port: WorkbookPort): Promise<Cleaning> {
  const snapshot = await port.read();
  const outcome = await port.apply(cleaningOf(snapshot), snapshot);
  const sheets = snapshot.sheets.filter(({ ours }) => ours !== undefined).map(({ name }) => name);
  return { outcome, sheets, hadState: snapshot.state !== undefined };
}

function cleaningOf(snapshot: WorkbookSnapshot): Change[] {
  const keys = snapshot.sheets.map(({ ours }) => ours).filter((key) => key !== undefined);
  const removals = keys.map((key): Change => ({ kind: 'remove-sheet', key }));
  const state: Change[] = snapshot.state === undefined ? [] : [{ kind: 'set-state', state: null }];
  return [{ kind: 'clear-marks' }, ...removals, ...state];
}

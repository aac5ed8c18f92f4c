import type { Change, Outcome } from '../core/changes';
import type { WorkbookPort } from '../core/ports';
import type { WorkbookSnapshot } from '../core/snapshot';
import { WRITING_WORDS, type Language } from '../core/words';

/** What of ours a workbook holds. Its marks no snapshot shows. */
export interface OursIn {
  /** Names of our sheets. */
  readonly sheets: readonly string[];
  readonly hasState: boolean;
}

export interface Cleaning {
  readonly outcome: Outcome;
  readonly removed: OursIn;
}

/** Takes all that is ours out of a workbook: marks, sheets, settings. */
export async function cleanWorkbook(port: WorkbookPort): Promise<Cleaning> {
  const snapshot = await port.read();
  const outcome = await port.apply(cleaningOf(snapshot), snapshot);
  return { outcome, removed: oursIn(snapshot) };
}

export function oursIn({ sheets, state }: WorkbookSnapshot): OursIn {
  const ours = sheets.filter((sheet) => sheet.ours !== undefined);
  return { sheets: ours.map(({ name }) => name), hasState: state !== undefined };
}

export function cleaningOf(snapshot: WorkbookSnapshot): Change[] {
  const keys = snapshot.sheets.map(({ ours }) => ours).filter((key) => key !== undefined);
  const removals = keys.map((key): Change => ({ kind: 'remove-sheet', key }));
  const state: Change[] = snapshot.state === undefined ? [] : [{ kind: 'set-state', state: null }];
  return [{ kind: 'clear-marks' }, ...removals, ...state];
}

/** What cleaning took out, a sentence each. */
export function removalSentences({ sheets, hasState }: OursIn, hadMarks: boolean, language: Language): string[] {
  const words = WRITING_WORDS[language];
  return [
    ...(hadMarks ? [words.removedMarks()] : []),
    ...(sheets.length > 0 ? [words.removedSheets(sheets)] : []),
    ...(hasState ? [words.removedState()] : []),
  ];
}

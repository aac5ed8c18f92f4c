import type { Change, Outcome } from '../core/changes';
import type { WorkbookPort } from '../core/ports';
import type { WorkbookSnapshot } from '../core/snapshot';
import { WRITING_WORDS, type Language } from '../core/words';
import { settledSentences, sheetRemoval, type SheetRemoval } from './sheet-removal';

/** What of ours a workbook holds. Its marks no snapshot shows. */
export interface OursIn {
  /** Names of our sheets. */
  readonly sheets: readonly string[];
  readonly hasState: boolean;
  readonly removal: SheetRemoval;
}

export interface Cleaning {
  readonly outcome: Outcome;
  readonly removed: OursIn;
}

/** Takes all that is ours out of a workbook: marks, sheets, settings. */
export async function cleanWorkbook(port: WorkbookPort): Promise<Cleaning> {
  const snapshot = await port.read();
  const removed = oursIn(snapshot);
  const outcome = await port.apply(cleaningOf(removed), snapshot);
  return { outcome, removed };
}

export function oursIn(snapshot: WorkbookSnapshot): OursIn {
  const ours = snapshot.sheets.flatMap((sheet) =>
    sheet.ours === undefined ? [] : [{ key: sheet.ours, name: sheet.name }],
  );
  return {
    sheets: ours.map(({ name }) => name),
    hasState: snapshot.state !== undefined,
    removal: sheetRemoval(
      ours.map(({ key }) => key),
      snapshot,
    ),
  };
}

export function cleaningOf({ removal, hasState }: OursIn): Change[] {
  const state: Change[] = hasState ? [{ kind: 'set-state', state: null }] : [];
  return [{ kind: 'clear-marks' }, ...removal.changes, ...state];
}

/** What cleaning took out, a sentence each, and what became of formulas that read it. */
export function removalSentences(
  { sheets, hasState, removal }: OursIn,
  hadMarks: boolean,
  language: Language,
): string[] {
  const words = WRITING_WORDS[language];
  return [
    ...(hadMarks ? [words.removedMarks()] : []),
    ...(sheets.length > 0 ? [words.removedSheets(sheets)] : []),
    ...(hasState ? [words.removedState()] : []),
    ...settledSentences(removal, language),
  ];
}

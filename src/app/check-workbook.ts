import type { Book } from '../core/book';
import { checkInSteps, type Report } from '../core/checking';
import type { WorkbookPort } from '../core/ports';
import { fitHint, NATIONAL_PRESET, presetNamed, type FitHint, type Preset } from '../core/presets';
import { readBook } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { parseState, type ReadState } from '../core/state';

export interface CheckRequest {
  /** The preset asked for; else the one kept in the workbook, else the national one. */
  readonly preset?: Preset;
  /** Between 0 and 1, with what is being done. */
  readonly onProgress?: (step: 'reading' | 'checking', done: number) => void;
}

/** A workbook as read, what was found in it, and by which standard. */
export interface CheckedWorkbook {
  readonly book: Book;
  readonly report: Report;
  readonly preset: Preset;
  readonly state: ReadState;
  /** A scale that would fit the written grades better; nothing is switched. */
  readonly hint: FitHint | undefined;
}

/** Reads a workbook and checks it. */
export async function checkWorkbook(port: WorkbookPort, request: CheckRequest = {}): Promise<CheckedWorkbook> {
  const snapshot = await port.read({ onProgress: (done) => request.onProgress?.('reading', done) });
  return checkSnapshot(snapshot, request);
}

/** The same for a snapshot already read, or as it would be after changes. */
export function checkSnapshot(
  snapshot: WorkbookSnapshot,
  { preset: asked, onProgress }: CheckRequest,
): CheckedWorkbook {
  const state = parseState(snapshot.state);
  const preset = asked ?? presetNamed(state.state.preset ?? '') ?? NATIONAL_PRESET;
  const book = readBook(snapshot, state.state.overrides);
  const { accepted, rulesOff } = state.state;
  const steps = checkInSteps(book, preset, { accepted, rulesOff });
  for (;;) {
    const step = steps.next();
    if (step.done) return { book, preset, state, report: step.value, hint: fitHint(book.lists, preset) };
    onProgress?.('checking', step.value.done / step.value.of);
  }
}

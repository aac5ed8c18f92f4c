import type { Book } from '../core/book';
import { checkInSteps, obstacleIn, type Obstacle, type Report } from '../core/checking';
import type { WorkbookPort } from '../core/ports';
import { NATIONAL_PRESET, presetNamed, type Preset } from '../core/presets';
import { readBookInSteps } from '../core/reading';
import { fitHint, type FitHint } from '../core/scoring';
import type { WorkbookSnapshot } from '../core/snapshot';
import { parseState, type ReadState, type StoredState } from '../core/state';

const EMPTY_REPORT: Report = { findings: [], failures: [], counts: { error: 0, warning: 0, info: 0 } };

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
  /** Why it cannot be checked; the report then means nothing. */
  readonly obstacle: Obstacle | undefined;
}

/** Reads a workbook and checks it. */
export async function checkWorkbook(port: WorkbookPort, request: CheckRequest = {}): Promise<CheckedWorkbook> {
  const snapshot = await port.read({ onProgress: (done) => request.onProgress?.('reading', done) });
  return checkSnapshot(snapshot, request);
}

/** The same for a snapshot already read, or as it would be after changes. */
export function checkSnapshot(snapshot: WorkbookSnapshot, { preset, onProgress }: CheckRequest): CheckedWorkbook {
  const steps = checkSnapshotInSteps(snapshot, preset);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.('checking', step.value);
  }
}

/** The same in slices: after each, how much is done, between 0 and 1. */
export function* checkSnapshotInSteps(
  snapshot: WorkbookSnapshot,
  asked: Preset | undefined,
): Generator<number, CheckedWorkbook, void> {
  const state = parseState(snapshot.state);
  const preset = presetInForce(state.state, asked);
  const reading = readBookInSteps(snapshot, state.state.overrides);
  let read = reading.next();
  for (; !read.done; read = reading.next()) yield 0;
  const book = read.value;
  yield 0;
  const hint = fitHint(book.lists, preset);
  yield 0;
  const base = { book, preset, state, hint, obstacle: obstacleIn(book) };
  yield 0;
  if (base.obstacle) return { ...base, report: EMPTY_REPORT };
  const { accepted, rulesOff } = state.state;
  const steps = checkInSteps(book, preset, { accepted, rulesOff });
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...base, report: step.value };
    yield step.value.done / step.value.of;
  }
}

/** The preset asked for; else the one kept in the workbook, else the national one. */
export function presetInForce({ preset }: StoredState, asked: Preset | undefined): Preset {
  return asked ?? presetNamed(preset ?? '') ?? NATIONAL_PRESET;
}

import { acceptanceOf, type Finding } from '../../../core/checking';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import type { Acceptance } from '../../../core/state';
import { mapInSteps } from '../../../core/steps';
import { SESSION_WORDS, type Language } from '../../../core/words';
import type { CheckedWorkbook } from '../../check-workbook';
import { refused, type Planning } from './plan';
import { stateChange, stateToWrite } from './state-to-write';

interface Acceptances {
  readonly findings: readonly string[];
  readonly reason: string;
}

// The values of so many findings are hashed in some milliseconds.
const SLICE = 200;

/** Lets findings stand, bound to the values that they have now. In slices. */
export function* planAccept(
  { book: { snapshot }, report }: CheckedWorkbook,
  { findings: ids, reason }: Acceptances,
  language: Language,
): Generator<void, Planning, void> {
  const words = SESSION_WORDS[language];
  if (reason.trim() === '') return refused(words.needsReason());
  const state = stateToWrite(snapshot, language);
  if ('ok' in state) return state;
  const wanted = new Set(ids);
  const found = report.findings.filter(({ id }) => wanted.has(id));
  if (found.length === 0) return refused(words.gone());
  const kept = state.accepted.filter(({ id }) => !wanted.has(id));
  const accept = (finding: Finding): Acceptance => acceptanceOf(finding, reason.trim(), snapshot);
  const added = yield* mapInSteps(found, accept, SLICE);
  return {
    step: { kind: 'accept', count: found.length },
    changes: [stateChange({ ...state, accepted: [...kept, ...added] })],
    about: JSON.stringify(added),
    said: () => words.accepted(found.length),
    notes: [],
  };
}

/** Takes acceptances back, those that have lapsed as well. */
export function planWithdraw(snapshot: WorkbookSnapshot, ids: readonly string[], language: Language): Planning {
  const words = SESSION_WORDS[language];
  const state = stateToWrite(snapshot, language);
  if ('ok' in state) return state;
  const accepted = state.accepted.filter(({ id }) => !ids.includes(id));
  const count = state.accepted.length - accepted.length;
  if (count === 0) return refused(words.nothingToWithdraw());
  return {
    step: { kind: 'withdraw', count },
    changes: [stateChange({ ...state, accepted })],
    said: () => words.withdrawn(count),
    notes: [],
  };
}

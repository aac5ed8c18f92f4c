import { acceptanceOf } from '../../../core/checking';
import { SESSION_WORDS, type Language } from '../../../core/words';
import type { CheckedWorkbook } from '../../check-workbook';
import { refused, type Planning } from './plan';
import { stateChange, stateToWrite } from './state-to-write';
import type { WorkbookSnapshot } from '../../../core/snapshot';

interface Acceptances {
  readonly findings: readonly string[];
  readonly reason: string;
}

/** Lets findings stand, bound to the values that they have now. */
export function planAccept(
  { book: { snapshot }, report }: CheckedWorkbook,
  { findings: ids, reason }: Acceptances,
  language: Language,
): Planning {
  const words = SESSION_WORDS[language];
  if (reason.trim() === '') return refused(words.needsReason());
  const state = stateToWrite(snapshot, language);
  if ('ok' in state) return state;
  const wanted = new Set(ids);
  const found = report.findings.filter(({ id }) => wanted.has(id));
  if (found.length === 0) return refused(words.gone());
  const kept = state.accepted.filter(({ id }) => !wanted.has(id));
  const accepted = [...kept, ...found.map((finding) => acceptanceOf(finding, reason.trim(), snapshot))];
  return {
    step: { kind: 'accept', count: found.length },
    changes: [stateChange({ ...state, accepted })],
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

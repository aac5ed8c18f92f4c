import type { Change } from '../../../core/changes';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import { parseState, printState, type StoredState } from '../../../core/state';
import { STATE_PROBLEM_WORDS, type Language } from '../../../core/words';
import type { Reply } from '../action';
import { refused } from './plan';

/** The settings kept in the workbook, to be changed; a refusal where a later version wrote them, for they would be lost. */
export function stateToWrite(snapshot: WorkbookSnapshot, language: Language): StoredState | Reply {
  const { state, problem } = parseState(snapshot.state);
  return problem === 'newer' ? refused(STATE_PROBLEM_WORDS.newer[language]) : state;
}

/** Settings that say nothing are taken out, so that the workbook is as it came. */
export function stateChange(state: StoredState): Change {
  const { overrides, accepted, rulesOff, preset } = state;
  const saysNothing = overrides.length + accepted.length + rulesOff.length === 0 && preset === undefined;
  return { kind: 'set-state', state: saysNothing ? null : printState(state) };
}

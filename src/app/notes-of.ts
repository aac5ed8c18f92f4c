import {
  doubtSentence,
  fitHintSentence,
  SNAPSHOT_WARNING_WORDS,
  STATE_PROBLEM_WORDS,
  type ChoosingPlace,
  type Language,
} from '../core/words';
import type { CheckedWorkbook } from './check-workbook';

/** What to know of a workbook beside its findings: doubts, warnings, the fit hint. */
export function notesOf(
  { book, state, hint }: CheckedWorkbook,
  language: Language,
  choosing: ChoosingPlace = 'option',
): string[] {
  return [
    ...book.doubts.map((doubt) => doubtSentence(doubt, book, language)),
    ...book.snapshot.warnings.map((warning) => SNAPSHOT_WARNING_WORDS[warning][language]),
    ...(state.problem === undefined ? [] : [STATE_PROBLEM_WORDS[state.problem][language]]),
    ...(hint ? [fitHintSentence(hint, language, choosing)] : []),
  ];
}

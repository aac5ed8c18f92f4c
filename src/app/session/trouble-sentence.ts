import { UnreadableFile } from '../../core/ports';
import { FILE_PROBLEM_WORDS, SESSION_WORDS, type Language } from '../../core/words';
import { Stopped } from './stop';

/** Why an action was not done, for whatever was thrown on the way. */
export function troubleSentence(thrown: unknown, language: Language): string {
  if (thrown instanceof Stopped) return SESSION_WORDS[language].stopped();
  if (thrown instanceof UnreadableFile) return FILE_PROBLEM_WORDS[thrown.problem][language];
  return SESSION_WORDS[language].unexpected();
}

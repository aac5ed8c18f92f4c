import { Cancelled, HostRefusal, PartMissing, UnreadableFile } from '../../core/ports';
import { FILE_PROBLEM_WORDS, readRefusalSentence, SESSION_WORDS, type Language } from '../../core/words';
import { Stopped } from './stop';

/** Why an action was not done, for whatever was thrown on the way. */
export function troubleSentence(thrown: unknown, language: Language): string {
  if (thrown instanceof Stopped || thrown instanceof Cancelled) return SESSION_WORDS[language].stopped();
  if (thrown instanceof UnreadableFile) return FILE_PROBLEM_WORDS[thrown.problem][language];
  if (thrown instanceof PartMissing) return SESSION_WORDS[language].partMissing();
  if (thrown instanceof HostRefusal) return readRefusalSentence(thrown.refusal, language);
  return SESSION_WORDS[language].unexpected();
}

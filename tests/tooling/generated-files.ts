import { join } from 'node:path';
import { RULES_FOLDER, ruleIds, WORDS_FOLDER } from './rule-ids';
import { exampleIndex, ruleIndex, wordsIndex } from './rule-index';

/** The lists of rules, by path, as they should stand. */
export function generatedLists(): Map<string, string> {
  const ids = ruleIds();
  return new Map([
    [join(RULES_FOLDER, 'index.ts'), ruleIndex(ids)],
    [join(RULES_FOLDER, 'examples.ts'), exampleIndex(ids)],
    [join(WORDS_FOLDER, 'index.ts'), wordsIndex(ids)],
  ]);
}

import { join } from 'node:path';
import { format } from 'prettier';
import { RULES_FOLDER, ruleIds, WORDS_FOLDER } from './rule-ids';
import { exampleIndex, ruleIndex, wordsIndex } from './rule-index';

/** The lists of rules, by path, as they should stand. */
export async function generatedLists(): Promise<Map<string, string>> {
  const ids = ruleIds();
  return new Map([
    [join(RULES_FOLDER, 'index.ts'), await pretty(ruleIndex(ids))],
    [join(RULES_FOLDER, 'examples.ts'), await pretty(exampleIndex(ids))],
    [join(WORDS_FOLDER, 'index.ts'), await pretty(wordsIndex(ids))],
  ]);
}

function pretty(code: string): Promise<string> {
  return format(code, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}

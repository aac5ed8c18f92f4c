import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
export const RULES_FOLDER = join(ROOT, 'src', 'core', 'rules');
export const WORDS_FOLDER = join(ROOT, 'src', 'core', 'words', 'rules');
export const RULE_TESTS_FOLDER = join(ROOT, 'tests', 'rules');

// Folders beside the rules that hold none.
const NOT_RULES = new Set(['define', 'shared']);

/** The rules there are: one folder each, in alphabetical order. */
export function ruleIds(): string[] {
  return readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_RULES.has(entry.name))
    .map(({ name }) => name)
    .filter((name) => existsSync(join(RULES_FOLDER, name, 'rule.ts')))
    .sort();
}

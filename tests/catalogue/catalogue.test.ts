import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEARINGS } from '../../src/core/checking';
import { RULES } from '../../src/core/rules';
import { CLAUSES } from '../../src/core/rules/define';
import { RULE_EXAMPLES } from '../../src/core/rules/examples';
import { LANGUAGES } from '../../src/core/words';
import { RULE_WORDS } from '../../src/core/words/rules';
import { drawWorkbook } from '../drawing/draw-workbook';
import { detect, placeText } from '../rules/test-rule';
import { catalogue, CATALOGUE_PATH } from '../tooling/catalogue';
import { generatedLists } from '../tooling/generated-files';
import { RULE_TESTS_FOLDER, ruleIds, WORDS_FOLDER } from '../tooling/rule-ids';

const ids = ruleIds();

test('rule = folder = words = example = test', () => {
  expect(RULES.map(({ id }) => id)).toEqual(ids);
  expect(Object.keys(RULE_WORDS)).toEqual(ids);
  expect(Object.keys(RULE_EXAMPLES)).toEqual(ids);
  const worded = readdirSync(WORDS_FOLDER).filter((name) => name !== 'index.ts');
  expect(worded.map((name) => name.replace('.ts', '')).sort()).toEqual(ids);
  expect(ids.filter((id) => !existsSync(join(RULE_TESTS_FOLDER, id, 'rule.test.ts')))).toEqual([]);
});

test.each(ids)('%s: words belong to it and say everything in both languages', (id) => {
  const words = RULE_WORDS[id]!;
  expect(words.rule.id).toBe(id);
  for (const language of LANGUAGES) {
    const text = words[language];
    expect(Object.keys(text.messages).sort()).toEqual(Object.keys(words.rule.facts).sort());
    const { messages, ...head } = text;
    const unwritten = Object.entries({ ...head, ...messages }).filter(([, said]) => /^\s*.?\s*$|TODO/.test(said));
    expect(unwritten.map(([part]) => `words/rules/${id}.ts: ${part} in ${language} is not written`)).toEqual([]);
  }
  expect(words['zh-CN'].title).toMatch(/\p{Script=Han}/u);
  expect(words['en-US'].title).toMatch(/[a-z]/);
});

test.each(ids)('%s: names a clause and only causes that exist', (id) => {
  const rule = RULES.find((one) => one.id === id)!;
  expect(Object.keys(CLAUSES)).toContain(rule.clause);
  expect((rule.causedBy ?? []).filter((cause) => !ids.includes(cause))).toEqual([]);
});

test('only rules that exist bear on others', () => {
  expect(Object.keys(BEARINGS).filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(ids)('%s: its example fires just where it says', (id) => {
  const { drawing, finds } = RULE_EXAMPLES[id]!;
  const rule = RULES.find((one) => one.id === id)!;
  const found = detect(rule, drawWorkbook(drawing)).map(({ at, message }) => ({ at: placeText(at), message }));
  expect(found).toEqual(finds);
  expect(finds.length).toBeGreaterThan(0);
});

test('the generated lists and the catalogue are fresh (npm run docs)', () => {
  for (const [path, text] of generatedLists()) expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readFileSync(CATALOGUE_PATH, 'utf8')).toBe(catalogue());
});

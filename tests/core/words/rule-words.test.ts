import { RULES } from '../../../src/core/rules';
import { RULE_WORDS } from '../../../src/core/words/rules';

const ids = RULES.map(({ id }) => id);

test.each(ids)('%s: Chinese sentences are whole and in full-width punctuation', (id) => {
  const { title, messages, why, todo } = RULE_WORDS[id]!['zh-CN'];
  for (const sentence of [...Object.values(messages), why, todo]) expect(sentence).toMatch(/[。？]$/);
  for (const text of [title, ...Object.values(messages), why, todo]) {
    expect(text).not.toMatch(/\p{Script=Han}\s*[,;:?!]|\p{Script=Han} \p{Script=Han}|\.{3}/u);
  }
  expect(title).not.toMatch(/[。，]$/);
});

test.each(ids)('%s: English sentences are whole', (id) => {
  const { title, messages, why, todo } = RULE_WORDS[id]!['en-US'];
  for (const sentence of [...Object.values(messages), why, todo]) expect(sentence).toMatch(/[.?]$/);
  expect(title).toMatch(/[^.]$/);
});

test.each(ids)('%s: says the same facts in both languages', (id) => {
  const { messages: chinese } = RULE_WORDS[id]!['zh-CN'];
  const { messages: english } = RULE_WORDS[id]!['en-US'];
  const named = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const message of Object.keys(chinese)) {
    expect([...new Set(named(english[message]!))]).toEqual([...new Set(named(chinese[message]!))]);
  }
});

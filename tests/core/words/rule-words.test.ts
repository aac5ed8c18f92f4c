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

// One word for each thing: 提醒 a warning, 待核实 what a person must look at, 标准 a preset; the command line has no 设置.
test.each(Object.entries(RULE_WORDS))('%s: says things by the one name that they have', (_, words) => {
  const { title, why, todo, messages } = words['zh-CN'];
  const all = [title, why, todo, ...Object.values(messages)].join('\n');
  expect(all).not.toMatch(/警告|预设|请核(?![实对])|在设置中|待核(?!实)|人工判断/);
});

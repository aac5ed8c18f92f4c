import { parseRange } from '../../../src/core/address';
import type { Refusal } from '../../../src/core/changes';
import { LANGUAGES, readRefusalSentence, refusalSentence } from '../../../src/core/words';

const written = (count: number): Refusal => ({
  reason: 'half-written',
  written: Array.from({ length: count }, (_, row) => ({ sheet: '本级项目', ...parseRange(`D${row + 1}`)! })),
});

test('what was half written is named, place by place', () => {
  expect(refusalSentence(written(2), 'zh-CN')).toMatch(/可能已写入的位置：本级项目!D1、本级项目!D2。$/);
  expect(refusalSentence(written(2), 'en-US')).toMatch(/What may have been written: 本级项目!D1, 本级项目!D2\.$/);
});

test('of many places the first are named, and how many there are', () => {
  expect(refusalSentence(written(20), 'zh-CN')).toMatch(/本级项目!D8等 20 处。$/);
  expect(refusalSentence(written(20), 'en-US')).toMatch(/本级项目!D8 and 12 more\.$/);
});

test.each(LANGUAGES)('what could not be read is not said to be unwritten (%s)', (language) => {
  for (const reason of ['too-large', 'missing', 'unsupported', 'failed', 'changed-meanwhile', 'protected'] as const) {
    expect(readRefusalSentence({ reason }, language)).not.toBe(refusalSentence({ reason }, language));
    expect(readRefusalSentence({ reason }, language)).not.toMatch(/没有写入|written/);
  }
  expect(readRefusalSentence({ reason: 'busy' }, language)).toBe(refusalSentence({ reason: 'busy' }, language));
});

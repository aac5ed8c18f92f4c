import { levelName } from '../../../src/core/words';

test.each([
  ['error', 'certain', '错误', 'error'],
  ['warning', 'review', '提醒（待核实）', 'warning (for you to judge)'],
  ['info', 'review', '提示（待核实）', 'note (for you to judge)'],
] as const)('%s, %s', (severity, certainty, chinese, english) => {
  expect(levelName({ severity, certainty }, 'zh-CN')).toBe(chinese);
  expect(levelName({ severity, certainty }, 'en-US')).toBe(english);
});

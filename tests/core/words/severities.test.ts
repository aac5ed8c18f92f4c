import { levelName } from '../../../src/core/words';

test.each([
  [{ severity: 'error', certainty: 'certain' }, '错误', 'error'],
  [{ severity: 'warning', certainty: 'review' }, '提醒（待核实）', 'warning (for you to judge)'],
  [{ severity: 'info', certainty: 'review' }, '提示（待核实）', 'note (for you to judge)'],
] as const)('%j', (level, chinese, english) => {
  expect(levelName(level, 'zh-CN')).toBe(chinese);
  expect(levelName(level, 'en-US')).toBe(english);
});

import type { Project, Reading } from '../../../src/core/book';
import { explanations } from '../../../src/core/rules/shared/explanation';

const said = (value: string): Reading<string> => ({
  row: 1,
  column: 1,
  state: 'value',
  isText: true,
  decimals: 0,
  value,
});
const isExplained = explanations();
const row = (texts: Partial<Pick<Project, 'reason' | 'remark'>>) => texts as Project;

const TELLS = [
  '年底下达，未能支付',
  '因机构调整未实施',
  '受疫情影响',
  '项目未验收',
  '未验收',
  '未完成招标',
  '资金尚未到位',
  '未执行，因年底才下达指标',
  '原因：施工方未开票',
  '跨年项目，结转下年',
  '据实结算',
];
const SAYS_NOTHING = [
  '无',
  '同前',
  '原因待补',
  '待补充',
  '待补',
  '待完善',
  '补充中',
  '偏差原因：待核实',
  '原因待补充。',
  '未执行',
  '资金未支付',
  '本年未执行',
  '没有支出',
  '未执行，原因待补',
];
const NO_REASON = ['本级', '影响因素', '未评', '延续性项目', '原因'];

test.each(TELLS)('%s: tells why, in either column', (text) => {
  expect([isExplained(row({ reason: said(text) })), isExplained(row({ remark: said(text) }))]).toEqual([true, true]);
});

test.each(SAYS_NOTHING)('%s: says nothing, in either column', (text) => {
  expect([isExplained(row({ reason: said(text) })), isExplained(row({ remark: said(text) }))]).toEqual([false, false]);
});

test.each(NO_REASON)('%s: no reason among the remarks', (text) => {
  expect(isExplained(row({ remark: said(text) }))).toBe(false);
});

test('whatever else stands in the column of reasons is one; next year’s payment, say', () => {
  expect(isExplained(row({ reason: said('部分次年支付') }))).toBe(true);
});

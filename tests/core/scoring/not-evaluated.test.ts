import { saysNotEvaluated } from '../../../src/core/scoring';

test.each([
  '未评价',
  '不参评',
  '免评',
  '未纳入评价',
  '不纳入自评范围',
  '未参与自评',
  '暂未评定等级',
  '不适用',
  ' 未 评 分 ',
  '不评',
])('%s', (text) => {
  expect(saysNotEvaluated(text)).toBe(true);
});

test.each(['优', '未通过评审', '差', '评价', '95', '未完成', '', '不合格'])('%j says no such thing', (text) => {
  expect(saysNotEvaluated(text)).toBe(false);
});

import type { Indicator, IndicatorAspect, IndicatorClass, Reading } from '../../../../src/core/book';
import { parseMeasure } from '../../../../src/core/measures';
import { directionOfIndicator } from '../../../../src/core/scoring';

const read = <T>(value: T): Reading<T> => ({ row: 0, column: 0, state: 'value', value, decimals: 0, isText: false });

function indicator(
  name: string,
  target: string,
  [of, aspect]: readonly [IndicatorClass, IndicatorAspect | undefined],
): Indicator {
  return {
    row: 0,
    continuationRows: [],
    class: of,
    ...(aspect ? { aspect } : {}),
    name: read(name),
    target: read(parseMeasure(target)),
    isQualitative: false,
  };
}

test.each([
  ['培训人数', '100人', ['output', 'quantity'], 'up'],
  ['培训人数', '≤100人', ['output', 'quantity'], 'down'],
  ['培训合格率', '95%', ['output', 'quality'], 'up'],
  ['群众满意度', '90%', ['satisfaction', undefined], 'up'],
  ['资金拨付及时率', '100%', ['output', 'timeliness'], 'up'],
  ['完成时限', '5天', ['output', 'timeliness'], undefined],
  ['项目成本', '50万元', ['cost', 'cost'], undefined],
  ['项目成本', '≤50万元', ['cost', 'cost'], 'down'],
  ['群众投诉次数', '2次', ['benefit', 'social'], undefined],
  ['安全事故发生率', '1%', ['benefit', 'social'], undefined],
  ['能耗', '10吨', ['benefit', 'ecological'], undefined],
  ['城镇登记失业率', '5%', ['benefit', 'social'], undefined],
  ['PM2.5年均浓度', '35微克/立方米', ['benefit', 'ecological'], undefined],
  ['群众投诉处理率', '95%', ['output', 'quality'], 'up'],
  ['隐患整改率（重大）', '95%', ['output', 'quality'], 'up'],
  ['债务未化解率', '5%', ['output', 'quality'], undefined],
  ['制度建设', '2项', ['own', undefined], undefined],
] as const)('%s, %s: %s', (...[name, target, kind, expected]) => {
  expect(directionOfIndicator(indicator(name, target, kind))).toBe(expected);
});

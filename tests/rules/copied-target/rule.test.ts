import rule from '../../../src/core/rules/copied-target/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const of = (...rows: string[]): string => drawForm({ indicators: rows.map((one) => `产出指标 | ${one}`) });

testRule(rule, {
  silent: {
    'a form that is right': drawForm(),
    'targets without a sign may be repeated': of(
      '数量指标 | 人数 | 200人 | 200人 | 10 | 10 |',
      '质量指标 | 合格率 | 100% | 100% | 10 | 10 |',
      '时效指标 | 时间 | 2023年12月底前 | 2023年12月底前 | 10 | 10 |',
      '质量指标 | 质量 | 有效提升 | 有效提升 | 10 | 10 |',
    ),
    'a term kept, a life of years, and figures that leave no other': of(
      '时效指标 | 办理时限 | 30日内 | 30日内 | 10 | 10 |',
      '时效指标 | 响应时间 | 不超过24小时 | 不超过24小时 | 10 | 10 |',
      '可持续影响指标 | 设计使用年限 | ≥10年 | ≥10年 | 10 | 10 |',
      '质量指标 | 验收合格率 | =100% | =100% | 10 | 10 |',
      '质量指标 | 安全事故 | ≤0起 | ≤0起 | 10 | 10 |',
    ),
    'another figure with a sign': of('质量指标 | 合格率 | ≥95% | ≥96% | 10 | 10 |'),
    'the sign stands in a column of its own': `
      # 表
      | 项目支出绩效自评表 |
      | 项目名称 | | 技能培训 |
      | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 | 原因 |
      | 产出指标 | 质量指标 | 合格率 | ≥ | '95 | % | '95 | 10 | 10 | |`,
  },
  finds: [
    {
      name: 'to the letter, and in other signs',
      drawing: of('质量指标 | 合格率 | ≥95% | ≥95% | 10 | 10 |', '质量指标 | 就业率 | >=90% | ≥90％ | 10 | 10 |'),
      findings: [
        { at: '自评表!F11', message: 'copied', data: { actual: '≥95%' } },
        { at: '自评表!F12', message: 'copied', data: { actual: '≥90％' } },
      ],
    },
    {
      name: 'everywhere: said once',
      drawing: of(...[1, 2, 3, 4, 5, 6].map((n) => `数量指标 | 人数${n} | ≥200人 | ≥200人 | 10 | 10 |`)),
      findings: [{ at: '自评表!F11:F16', message: 'most', data: { count: 6, total: 6 } }],
    },
  ],
});

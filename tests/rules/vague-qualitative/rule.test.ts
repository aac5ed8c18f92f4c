import rule from '../../../src/core/rules/vague-qualitative/rule';
import { drawForm } from '../../drawing/draw-form';
import { NORMAL_FORMS } from '../../drawing/normal-forms';
import { testRule } from '../test-rule';

const of = (...indicators: readonly string[]) => drawForm({ indicators });
const VAGUE = '效益指标 | 社会效益指标 | 就业技能 | 显著提升 | 达成预期指标 | 20 | 20 |';

testRule(rule, {
  silent: {
    ...NORMAL_FORMS,

    'a standard is named': of(
      '产出指标 | 质量指标 | 设备质量 | 符合国家标准 | 达成预期指标 | 20 | 20 |',
      '效益指标 | 社会效益指标 | 安全事故 | 无 | 无 | 20 | 20 |',
      '产出指标 | 质量指标 | 工程验收 | 提升至合格 | 达成预期指标 | 20 | 20 |',
    ),
    'a figure is named': of('效益指标 | 社会效益指标 | 就业率 | 提高5个百分点 | 6个百分点 | 20 | 20 |'),
    'what came of it is a figure': of('效益指标 | 社会效益指标 | 就业率 | 有所提高 | 86% | 20 | 20 |'),
    'words that say how': of(
      '效益指标 | 社会效益指标 | 服务水平 | 有效缩短群众办事等候时间和跑动次数 | 达成预期指标 | 20 | 20 |',
    ),
    'grades as targets': of('效益指标 | 社会效益指标 | 服务水平 | 优 | 优 | 20 | 20 |'),
  },
  finds: [
    {
      name: 'two in one form: once',
      drawing: of(VAGUE, '效益指标 | 可持续影响指标 | 就业环境 | 持续改善 | 达成预期指标 | 10 | 10 |'),
      findings: [{ at: '自评表!E11', message: 'form', data: { names: ['就业技能', '就业环境'], example: '显著提升' } }],
    },
    {
      name: 'in many forms: once',
      drawing: [1, 2, 3, 4].map((sheet) => drawForm({ sheet: `表${sheet}`, indicators: [VAGUE] })).join('\n'),
      findings: [{ at: '表1!E11', message: 'forms', data: { count: 4, indicators: 4, example: '显著提升' } }],
    },
  ],
});

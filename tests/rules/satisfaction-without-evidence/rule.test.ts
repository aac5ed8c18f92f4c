import rule from '../../../src/core/rules/satisfaction-without-evidence/rule';
import { drawForm } from '../../drawing/draw-form';
import { NORMAL_FORMS } from '../../drawing/normal-forms';
import { testRule } from '../test-rule';

const of = (...indicators: readonly string[]) => drawForm({ indicators });
const PLAIN = '满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥95% | 96% | 10 | 10 |';

testRule(rule, {
  silent: {
    ...NORMAL_FORMS,

    'the survey is in the reason': of(
      '满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥95% | 93% | 10 | 9 | 发放问卷200份',
    ),
    'the survey is in the goals': drawForm({
      goals: ['开展培训。', '已培训，经问卷调查学员满意。'],
      indicators: [PLAIN],
    }),
    'no satisfaction': of('产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 20 | 20 |'),
    'a level': of('满意度指标 | 服务对象满意度指标 | 学员满意度 | 满意 | 达成预期指标 | 10 | 10 |'),
  },
  finds: [
    {
      name: 'a bare rate',
      drawing: of(PLAIN),
      findings: [{ at: '自评表!F11', message: 'form', data: { name: '学员满意度' } }],
    },
    {
      name: 'in many forms: once',
      drawing: [1, 2, 3, 4].map((sheet) => drawForm({ sheet: `表${sheet}`, indicators: [PLAIN] })).join('\n'),
      findings: [{ at: '表1!F11', message: 'forms', data: { count: 4 } }],
    },
  ],
});

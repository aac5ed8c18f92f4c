import rule from '../../../src/core/rules/unknown-grade/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const graded = (grade: string): string => drawForm({ below: [`| 自评等级 | ${grade} |`] });

testRule(rule, {
  silent: {
    'a grade': graded('优'),
    'boxes to tick': graded('优☑ 良□'),
    'the choice is still to be made': graded('优良中差'),
    'a sentence': graded('项目完成情况较好'),
    none: graded(''),
  },
  finds: [
    {
      name: 'a slip of the pen',
      drawing: graded('忧'),
      findings: [{ at: '自评表!B16', message: 'unknown', data: { found: '忧', labels: ['优', '良', '中', '差'] } }],
    },
  ],
});

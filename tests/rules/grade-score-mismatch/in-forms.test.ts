import rule from '../../../src/core/rules/grade-score-mismatch/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const graded = (score: string, grade: string): string =>
  drawForm({ total: `100 | ${score}`, below: [`| 自评等级 | ${grade} |`] });

testRule(rule, {
  silent: {
    'no grade': drawForm(),
    'the right one': graded('100', '优'),
    'another wording of it': graded('85', '良好'),
    'no total': graded('', '良'),
    'a sentence': graded('85', '完成情况较好'),
  },
  finds: [
    {
      name: 'one grade off, in the form’s wording',
      drawing: graded('79.5', '优秀'),
      findings: [
        {
          at: '自评表!B16',
          message: 'farOff',
          data: { score: '79.5', found: '优秀', expected: '合格', scale: '90/80/60' },
        },
      ],
    },
    {
      name: 'a slip that can be mended',
      drawing: graded('79.5', '良'),
      findings: [
        {
          at: '自评表!B16',
          message: 'otherScale',
          data: { score: '79.5', found: '良', expected: '中', scale: '90/80/60', others: ['85/75/60', '90/75/60'] },
          fix: ['B16 = "中"'],
        },
      ],
    },
  ],
});

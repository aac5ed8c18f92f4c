import rule from '../../../src/core/rules/goal-indicator-mismatch/rule';
import { drawForm } from '../../drawing/draw-form';
import { NORMAL_FORMS } from '../../drawing/normal-forms';
import { testRule } from '../test-rule';

/** A form with the goal and the target 培训人数 ≥200人. */
function goal(expected: string): string {
  return drawForm({
    goals: [expected, '已完成。'],
    indicators: ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 30 | 30 |'],
  });
}

testRule(rule, {
  silent: {
    ...NORMAL_FORMS,

    'the same figure': goal('举办技能培训，全年培训学员200人。'),
    'the same with 以上': goal('全年培训200人以上。'),
    'no figure': goal('开展技能培训，提升就业能力。'),
    'parts of it': goal('全年培训农民工80人，高校毕业生120人。'),
    'parts, one of them named': goal('全年培训220人，其中农民工80人。'),
    'several years together': goal('三年内累计培训600人。'),
    'of each': goal('每期培训50人。'),
    about: goal('全年培训220人左右。'),
    'people and times of people': goal('全年培训220人次。'),
    'another thing': goal('全年发放补贴220人。'),
    'years and document numbers': goal('按照霁人社〔2023〕220号文件，2023年开展培训工作。'),
    'another indicator’s figure': drawForm({
      goals: ['培训持证上岗150人。', '已完成。'],
      indicators: [
        '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 30 | 30 |',
        '效益指标 | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | 30 | 30 |',
      ],
    }),
    'last year’s figure': goal('在上年培训180人的基础上继续扩大。'),
    'a target in percent': drawForm({
      goals: ['培训合格率达到95%。', '已完成。'],
      indicators: ['产出指标 | 质量指标 | 培训合格率 | ≥90% | 95% | 30 | 30 |'],
    }),
  },
  finds: [
    {
      name: 'another figure for the same thing',
      drawing: goal('目标1：举办技能培训4期；\\n目标2：全年培训学员220人。'),
      findings: [
        {
          at: '自评表!E11',
          message: 'differs',
          data: { name: '培训人数', target: '200', unit: '人', cell: '自评表!B9', goal: '220' },
        },
      ],
    },
  ],
});

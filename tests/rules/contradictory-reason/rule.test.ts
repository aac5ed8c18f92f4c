import { allGoalsReached, saysAllDone } from '../../../src/core/rules/contradictory-reason/all-done';
import rule from '../../../src/core/rules/contradictory-reason/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const of = (...rows: string[]): string => drawForm({ indicators: rows.map((one) => `产出指标 | ${one}`) });
const SHORT = ['产出指标 | 数量指标 | 培训人数 | ≥200人 | 180人 | 10 | 9 | 请假'];

testRule(rule, {
  silent: {
    'a form that is right': drawForm(),
    'a real reason': of('数量指标 | 人数 | ≥200人 | 180人 | 10 | 9 | 受疫情影响，未全部完成'),
    'done, and the figure says so, too': of('数量指标 | 人数 | ≥200人 | 210人 | 10 | 10 | 已全部完成'),
    'done is only a part of what it says': of(
      '数量指标 | 人数 | ≥200人 | 180人 | 10 | 9 | 已全部完成，其中20人转入下年',
    ),
    'nobody can tell whether it was reached': of('质量指标 | 质量 | 提升 | 有提升 | 10 | 9 | 已完成'),
    'the text speaks of what it did': drawForm({ goals: ['培训200人。', '已完成培训180人。'], indicators: SHORT }),
    'the text makes a reservation': drawForm({
      goals: ['培训200人。', '除培训人数外，各项指标均已完成。'],
      indicators: SHORT,
    }),
  },
  finds: [
    {
      name: 'the reason says that all was done',
      drawing: of('数量指标 | 人数 | ≥200人 | 180人 | 10 | 9 | 已按计划全部完成。'),
      findings: [
        {
          at: '自评表!I11',
          message: 'reason',
          data: { target: '≥200人', actual: '180人', reason: '已按计划全部完成。' },
        },
      ],
    },
    {
      name: 'the text about the goals does',
      drawing: drawForm({ goals: ['培训200人。', '本年度各项绩效目标均已完成，成效明显。'], indicators: SHORT }),
      findings: [
        {
          at: '自评表!F9',
          message: 'goal',
          data: { said: '各项绩效目标均已完成', count: 1, names: ['培训人数'] },
        },
      ],
    },
  ],
});

test.each([
  '已完成',
  '已全部完成。',
  '按时完成',
  '完成年度目标',
  '均已达到预期目标',
  '已完成，无偏差',
  '本项目已圆满完成',
])('all done: %s', (text) => {
  expect(saysAllDone(text)).toBe(true);
});

test.each([
  '未完成',
  '已完成180人',
  '基本完成',
  '因疫情推迟，已于次年完成',
  '加强管理，确保完成',
  '',
  '超额完成后续任务',
  '已完成招标，尚在施工',
])('something else: %s', (text) => {
  expect(saysAllDone(text)).toBe(false);
});

test.each(['全面完成了年度绩效目标', '各项指标均达成', '全部完成预期目标任务'])('all goals: %s', (text) => {
  expect(allGoalsReached(`一年来，${text}。`)).toBe(text);
});

test.each(['完成培训', '基本完成各项目标', '全部完成预期目标，但满意度不足', '完成了部分任务'])(
  'not all: %s',
  (text) => {
    expect(allGoalsReached(text)).toBeUndefined();
  },
);

import rule from '../../../src/core/rules/suspected-typo/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'both wordings are good Chinese, and too few neighbours to tell': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 中央残疾人事业发展补助 | 8 | 100 |
      | 2 | 市级残疾人职业发展补助 | 9 | 100 |
      | 3 | 2022年末支付项目尾款 | 9 | 100 |
      | 4 | 年末完成情况检查 | 9 | 100 |
      | 5 | 高标准农田建设 | 9 | 100 |
    `,
    'look-alikes of slips that are good Chinese': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 困难群众兜底保障 | 8 | 100 |
      | 2 | 每人伍佰元慰问金 | 9 | 100 |
      | 3 | 自己支付部分医疗费 | 9 | 100 |
      | 4 | 选拔付出型人才奖励 | 9 | 100 |`,
    'both wordings several times': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 中央残疾人事业发展补助 | 8 | 100 |
      | 2 | 市级残疾人事业发展补助 | 9 | 100 |
      | 3 | 省级残疾人职业发展补助 | 9 | 100 |
      | 4 | 区级残疾人职业发展补助 | 9 | 100 |
    `,
    'the same name twice is one witness': `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 市级残疾人事业发展补助 | 8 | 100 |
      | 2 | 市级残疾人事业发展补助 | 9 | 100 |
      | 3 | 省级残疾人职业发展补助 | 9 | 100 |
    `,
  },
  finds: [
    {
      name: 'against the standard phrase',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 优抚补助（在多复员军人） | 8 | 100 |
      | 2 | 退役土兵安置 | 9 | 100 |
      | 3 | 末成年人保护经费 | 9 | 100 |
    `,
      findings: [
        { at: '表!B2', message: 'standard', data: { found: '在多复员', expected: '在乡复员' } },
        { at: '表!B3', message: 'standard', data: { found: '退役土兵', expected: '退役士兵' } },
        { at: '表!B4', message: 'standard', data: { found: '末成年', expected: '未成年' } },
      ],
    },
    {
      name: 'where it could be meant, against a neighbour that has the phrase in the same place',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 追加2022年末支付项目（就业局） | 8 | 100 |
      | 2 | 追加2022年未支付项目（人才中心） | 9 | 100 |
    `,
      findings: [
        { at: '表!B2', message: 'neighbours', data: { found: '末支付', expected: '未支付', cells: ['表!B3'] } },
      ],
    },
    {
      name: 'alone against the wording of several neighbours, whichever character is the rarer',
      drawing: `
      # 表
      | 序号 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 中央残疾人事业发展补助 | 8 | 100 |
      | 2 | 市级残疾人事业发展补助 | 9 | 100 |
      | 3 | 省级残疾人职业发展补助 | 9 | 100 |
      | 4 | 义务兵入伍奖励金一 | 9 | 100 |
      | 5 | 大学生入伍奖励金 | 9 | 100 |
      | 6 | 新兵入伍奖励金二 | 9 | 100 |
      | 7 | 退役兵人伍奖励金 | 9 | 100 |
    `,
      findings: [
        { at: '表!B8', message: 'standard', data: { found: '人伍', expected: '入伍' } },
        {
          at: '表!B4',
          message: 'neighbours',
          data: { found: '职业发展', expected: '事业发展', cells: ['表!B2', '表!B3'] },
        },
      ],
    },
  ],
});

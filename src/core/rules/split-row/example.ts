import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: `
    # 本级项目
    | 序号 | 主管部门 | 项目名称             | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 社保中心 | 城乡医疗救助         | 54.93            | 100      | 优       |
    | 2    | 人才中心 | 追加2022年未支付项目 | 0.87             | 100      | 优       |
    |      |          | （印刷费）           |                  |          |          |
    | 3    | 人才中心 | 办公场地费用         | 5.58             | 95       | 优       |
  `,
  finds: [{ at: '本级项目!C4', message: 'split' }],
};

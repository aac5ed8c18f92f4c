import type { RuleExample } from '../define';

const form = (sheet: string, name: string) => `
    # ${sheet}
    | 项目支出绩效自评表 |
    | 项目名称 | | ${name} |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    | 产出指标 | 数量指标 | 服务人数 | ≥200人 | 200人 | 90 | 90 |
    | 总分 | | | | | 90 | 90 |`;

export const example: RuleExample = {
  drawing: `
    # 汇总
    | 序号 | 项目名称     | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助 | 54.93            | 90       | 优       |
    | 2    | 技能培训     | 12.50            | 90       | 优       |
    | 3    | 公共就业服务 | 8.20             | 90       | 优       |
    | 4    | 养老服务补贴 | 31.07            | 90       | 优       |
${form('表1', '城乡医疗救助')}
${form('表2', '技能培训')}
${form('表3', '养老服务补贴')}
  `,
  finds: [{ at: '汇总!B4', message: 'rows' }],
};

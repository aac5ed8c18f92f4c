import rule from '../../../src/core/rules/unit-name-mismatch/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {
    'the code of the department beside its units': `
      # 表
      | 序号 | 单位编码 | 单位名称 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 617 | 社保中心 | 医疗救助 | 8 | 100 |
      | 2 | 617 | 就业局 | 见习补贴 | 9 | 100 |
    `,
    'one name a code, though spaces and brackets differ; a department and itself as a unit': `
      # 表
      | 序号 | 主管部门 | 项目单位 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 617-人社局 | 617001-人社局 | 医疗救助 | 8 | 100 |
      | 2 | 617-人社局 | [617003]社保中心（本级） | 见习补贴 | 9 | 100 |
      | 3 | 617-人社局 | [617003] 社保 中心(本级) | 岗位补贴 | 9 | 100 |
    `,
    'a department that codes itself like a unit, in one column': `
      # 表
      | 序号 | 主管部门（单位） | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 617-人社局 | 医疗救助 | 8 | 100 |
      | 2 | 617001-人社局 | 见习补贴 | 9 | 100 |
    `,
  },
  finds: [
    {
      name: 'one code with two names, one name with two codes',
      drawing: `
      # 表
      | 序号 | 主管部门（单位） | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 617003-社保中心 | 医疗救助 | 8 | 100 |
      | 2 | 617003-社会保险中心 | 见习补贴 | 9 | 100 |
      | 3 | 617003-社保中心 | 岗位补贴 | 9 | 100 |
      | 4 | 617004-就业局 | 印刷费 | 9 | 100 |
      | 5 | 617040-就业局 | 差旅费 | 9 | 100 |
    `,
      findings: [
        {
          at: '表!B3',
          message: 'names',
          data: { code: '617003', names: ['社保中心', '社会保险中心'], cells: ['表!B3'] },
        },
        { at: '表!B6', message: 'codes', data: { name: '就业局', codes: ['617004', '617040'], cells: ['表!B6'] } },
      ],
    },
    {
      name: 'codes in a column of their own',
      drawing: `
      # 表
      | 序号 | 单位编码 | 单位名称 | 项目名称 | 预算数（万元） | 自评得分 |
      | 1 | 617003 | 社保中心 | 医疗救助 | 8 | 100 |
      | 2 | 617003 | 社保中心 | 见习补贴 | 9 | 100 |
      | 3 | 617003 | 就业局 | 岗位补贴 | 9 | 100 |
      | 4 | 617004 | 人才中心 | 印刷费 | 9 | 100 |
    `,
      findings: [
        {
          at: '表!C4',
          message: 'names',
          data: { code: '617003', names: ['社保中心', '就业局'], cells: ['表!C4'] },
        },
      ],
    },
    {
      name: 'over two lists',
      drawing: `
        # 甲
        | 序号 | 主管部门（单位） | 项目名称 | 预算数（万元） | 自评得分 |
        | 1 | 617003-社保中心 | 医疗救助 | 8 | 100 |
        | 2 | 617003-社保中心 | 印刷费 | 9 | 100 |
        # 乙
        | 序号 | 主管部门（单位） | 项目名称 | 预算数（万元） | 自评得分 |
        | 1 | 617003-社保管理中心 | 见习补贴 | 7 | 100 |
      `,
      findings: [
        {
          at: '乙!B2',
          message: 'names',
          data: { code: '617003', names: ['社保中心', '社保管理中心'], cells: ['乙!B2'] },
        },
      ],
    },
  ],
});

import rule from '../../../src/core/rules/form-count-mismatch/rule';
import { drawForm } from '../../drawing/draw-form';
import { testRule } from '../test-rule';

const NAMES = ['技能培训', '公共就业服务', '养老服务补贴', '城乡医疗救助', '残疾人康复', '高校毕业生见习'];

function list(names: readonly string[] = NAMES, sheet = '汇总'): string {
  const rows = names.map((name, index) => `| ${index + 1} | ${name} | ${index + 3}.5 | 90 | 优 |`);
  return [`# ${sheet}`, '| 序号 | 项目名称 | 预算金额（万元） | 自评得分 | 自评等级 |', ...rows].join('\n');
}

function forms(names: readonly string[] = NAMES): string {
  return names.map((name, index) => drawForm({ sheet: `表${index + 1}`, name })).join('\n');
}

const many = Array.from({ length: 30 }, (_, index) => `${'甲乙丙丁戊己庚辛壬癸'[index % 10]}类补助事项${index + 1}`);
const department = drawForm({ sheet: '整体', title: '部门整体支出绩效自评表', name: '人社局' });

testRule(rule, {
  silent: {
    'one form for each row': `${list()}\n${forms()}`,
    'two forms as samples of many rows': `${list(many)}\n${forms(many.slice(0, 2))}`,
    'a third of the forms is there': `${list(many)}\n${forms(many.slice(0, 10))}`,
    'forms of one list, and another list without any': `${list()}\n${list(many, '转移支付')}\n${forms()}`,
    'forms of another unit’s projects': `${list()}\n${forms(many.slice(0, 5))}`,
    'a department’s form beside them': `${list()}\n${forms()}\n${department}`,
    'a list alone': list(),
    'forms alone': forms(),
    'a copy of the list': `${list()}\n${list(NAMES, '总表')}\n${forms()}`,
    'a form without a name': `${list()}\n${forms([...NAMES, ''])}`,
    'names written with other spaces and brackets': `${list(['技能培训（2023）', ...NAMES.slice(1)])}\n${forms(['技能 培训(2023)', ...NAMES.slice(1)])}`,
    'a slip in a name': `${list()}\n${forms(['技能培训项目', ...NAMES.slice(1)])}`,
    'each unit has its form of a project': `${list()}\n${forms()}\n${drawForm({ sheet: '表7', name: '技能培训' }).replace('霁州市就业中心', '霁州市社保中心')}`,
    'namesakes that nobody can tell apart': `${list(['专项业务费', '专项业务费', ...NAMES])}\n${forms(['专项业务费', '专项业务费', ...NAMES])}`,
  },
  finds: [
    {
      name: 'one project without a form',
      drawing: `${list()}\n${forms(NAMES.filter((name) => name !== '城乡医疗救助'))}`,
      findings: [
        {
          at: '汇总!B5',
          message: 'rows',
          data: { forms: 5, rows: 6, missing: ['城乡医疗救助'], cells: ['汇总!B5'] },
        },
      ],
    },
    {
      name: 'two of six without a form: may be still to come',
      drawing: `${list()}\n${forms(NAMES.slice(2))}`,
      findings: [
        {
          at: '汇总!B2',
          message: 'rows',
          certainty: 'review',
          data: { forms: 4, rows: 6, missing: ['技能培训', '公共就业服务'], cells: ['汇总!B2', '汇总!B3'] },
        },
      ],
    },
    {
      name: 'a form without a row',
      drawing: `${list(NAMES.slice(0, 5))}\n${forms()}`,
      findings: [{ at: '表6!C3', message: 'forms', data: { forms: 6, rows: 5, extra: ['高校毕业生见习'] } }],
    },
    {
      name: 'both, which may be one project under two names',
      drawing: `${list()}\n${forms([...NAMES.slice(0, 5), '离校未就业毕业生实习'])}`,
      findings: [
        {
          at: '汇总!B7',
          message: 'both',
          data: {
            forms: 6,
            rows: 6,
            missing: ['高校毕业生见习'],
            cells: ['汇总!B7'],
            extra: ['离校未就业毕业生实习'],
          },
        },
      ],
    },
    {
      name: 'a form twice',
      drawing: `${list()}\n${forms([...NAMES, '技能培训'])}`,
      findings: [
        {
          at: '表7!C3',
          message: 'repeated',
          certainty: 'review',
          data: { name: '技能培训', sheets: ['表1', '表7'] },
        },
      ],
    },
  ],
});

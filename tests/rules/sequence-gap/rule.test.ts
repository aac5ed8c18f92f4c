import rule from '../../../src/core/rules/sequence-gap/rule';
import { testRule } from '../test-rule';

const NAMES = ['征兵', '双拥', '民兵', '人防', '社保', '会议', '培训', '印刷', '维修', '就业', '养老', '医疗'];
const rowsOf = (numbers: readonly string[], unit = () => '甲局'): string[] =>
  numbers.map((number, index) => `| ${number} | ${unit()} | ${NAMES[index]}工作经费 | 30 | 95 | 优 |`);
const HEAD = '| 序号 | 主管部门 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |';
const table = (...numbers: readonly string[]) => `
      # 表
      ${[HEAD, ...rowsOf(numbers)].join('\n')}`;
const found = (at: string, message: string, data: Record<string, string | number>) => [{ at, message, data }];

testRule(rule, {
  silent: {
    '1 to n': table('1', '2', '3', '4'),
    'texts, zeros before, dots after': table("'01", "'02", '3.', '4、'),
    'Chinese numerals': table('一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'),
    'in brackets of any width': table('（1）', '(2)', '（3）'),
    'dotted by groups': table("'1.1", "'1.2", "'2.1", "'2.2"),
    'no numbers at all': table('', '', ''),
    'a number for every other row': table('1', '', '2', '', '3', ''),
    'anew with each unit': `
      # 表
      ${[HEAD, ...rowsOf(['1', '2']), ...rowsOf(['1', '2'], () => '乙局').map((row) => row.replace(/工作/, '专项'))].join('\n')}`,
    'anew after a subtotal': `
      # 表
      ${[HEAD, ...rowsOf(['1', '2']), '| | | 小计 | 60 | | |', ...rowsOf(['1', '2']).map((row) => row.replace(/工作/, '专项'))].join('\n')}`,
    'on a second sheet it goes on': `${table('1', '2')}
      # 续表
      ${[HEAD, ...rowsOf(['3', '4'])].join('\n')}`,
  },
  finds: [
    {
      name: 'one number skipped, the rest follows',
      drawing: table('1', '2', '4', '5'),
      findings: found('表!A4', 'gap', { found: 4, expected: 3 }),
    },
    {
      name: 'one number twice, the rest follows',
      drawing: table('1', '2', '2', '3'),
      findings: found('表!A4', 'repeat', { found: 2, expected: 3, first: '表!A3' }),
    },
    {
      name: 'one slip, after which it goes on as if nothing was',
      drawing: table('1', '2', '8', '4', '5'),
      findings: found('表!A4', 'gap', { found: 8, expected: 3 }),
    },
    {
      name: 'begins with 2',
      drawing: table('2', '3', '4'),
      findings: found('表!A2', 'start', { found: 2 }),
    },
    {
      name: 'a row without number',
      drawing: table('1', '2', '', '4', '5'),
      findings: [
        { at: '表!A4', message: 'blank', data: {} },
        { at: '表!A5', message: 'gap', data: { found: 4, expected: 3 } },
      ],
    },
    {
      name: 'anew for no reason',
      drawing: table('1', '2', '3', '1', '2'),
      findings: found('表!A5', 'repeat', { found: 1, expected: 4, first: '表!A2' }),
    },
    {
      name: 'all in disorder, said once',
      drawing: table('5', '2', '9', '1', '7', '3'),
      findings: found('表!A2:A7', 'disorder', { count: 5 }),
    },
  ],
});

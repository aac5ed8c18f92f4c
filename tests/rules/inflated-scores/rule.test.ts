import rule from '../../../src/core/rules/inflated-scores/rule';
import { testRule } from '../test-rule';

const NAMES = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';

/** A list with these scores and grades. */
const list = (rows: readonly (readonly [score: string, grade: string])[]) => `
  # 表
  | 序号 | 项目名称 | 预算数（万元） | 自评得分 | 自评等级 |
  ${rows.map(([score, grade], index) => `| ${index + 1} | 项目${NAMES[index]}经费 | 7.5 | ${score} | ${grade} |`).join('\n')}`;

const rows = (count: number, score: string, grade: string) =>
  Array.from({ length: count }, () => [score, grade] as const);

testRule(rule, {
  silent: {
    'nine rows are too few': list(rows(9, '100', '优')),
    'just nine of ten, just seven of ten': list([
      ...rows(7, '100', '优'),
      ...rows(2, '95', '优'),
      ...rows(1, '85', '良'),
    ]),
    'ten rows of which nine are told': list([...rows(9, '100', '优'), ...rows(1, '', '')]),
  },
  finds: [
    {
      name: 'nearly all 优',
      drawing: list(rows(10, '95', '优')),
      findings: [{ at: '表!A1:E11', message: 'best', data: { label: '优', count: 10, total: 10, share: '100.00' } }],
    },
    {
      name: 'most with full marks, by score where no grade is written',
      drawing: list([...rows(15, '100', ''), ...rows(5, '85', '')]),
      findings: [{ at: '表!A1:E21', message: 'full', data: { full: '100', count: 15, total: 20, share: '75.00' } }],
    },
    {
      name: 'both',
      drawing: list([...rows(10, '100', '优秀'), ...rows(1, '80', '良好')]),
      findings: [
        { at: '表!A1:E12', message: 'best', data: { label: '优', count: 10, total: 11, share: '90.91' } },
        { at: '表!A1:E12', message: 'full', data: { full: '100', count: 10, total: 11, share: '90.91' } },
      ],
    },
  ],
});

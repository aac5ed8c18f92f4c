import type { FindingView } from '../../../src/app/session';
import type { Grouping } from '../../../src/ui/findings/groups';
import { placeText } from '../../../src/ui/findings/place-text';
import { drawnFinding } from './drawn-finding';

const CELL = { top: 13, left: 3, bottom: 13, right: 3 };
const TABLE = { top: 2, left: 0, bottom: 48, right: 5 };

test.each<[string, Partial<FindingView>, Grouping, string]>([
  [
    'of a project',
    { label: '职业年金项目 · 全年执行数（D14）', project: '职业年金项目', range: CELL },
    'rule',
    '职业年金项目 · 全年执行数 | 本级项目 | D14',
  ],
  [
    'in English',
    { label: 'Annuity · executed (D14)', project: 'Annuity', range: CELL },
    'none',
    'Annuity · executed | 本级项目 | D14',
  ],
  [
    'under its sheet',
    { label: '职业年金项目（D14）', project: '职业年金项目', range: CELL },
    'sheet',
    '职业年金项目 |  | D14',
  ],
  [
    'under its project: the rule',
    { label: '职业年金项目（D14）', project: '职业年金项目', range: CELL },
    'project',
    '合计不符 | 本级项目 | D14',
  ],
  ['of no project: its sheet', { label: '预算金额（D14）', range: CELL }, 'rule', '本级项目 · 预算金额 |  | D14'],
  ['of a whole table', { label: '本级项目 · A3:F49', range: TABLE }, 'rule', '本级项目 |  | A3:F49'],
  ['a label that is the address alone: the rule', { label: 'D14', range: CELL }, 'rule', '合计不符 | 本级项目 | D14'],
  [
    'a label that ends in another address stays whole',
    { label: '甲（C1）', project: '甲', range: CELL },
    'rule',
    '甲（C1） | 本级项目 | D14',
  ],
])('%s', (...[, said, grouping, expected]) => {
  const { name, sheet, address } = placeText(drawnFinding(said), grouping);
  expect(`${name} | ${sheet} | ${address}`).toBe(expected);
});

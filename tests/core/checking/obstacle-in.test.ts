import { obstacleIn } from '../../../src/core/checking';
import { formatCell } from '../../../src/core/address';
import { readBook } from '../../../src/core/reading';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';

function told(drawing: string): string | undefined {
  const obstacle = obstacleIn(readBook(drawWorkbook(drawing)));
  return obstacle && `${obstacle.kind}${'at' in obstacle ? ` ${obstacle.at.sheet}!${formatCell(obstacle.at)}` : ''}`;
}

const LIST = (rows: string): string => `
  # 表
  | 序号 | 项目名称 | 预算数（万元） | 执行数（万元） | 自评得分 | 自评等级 |
  ${rows}`;

test.each([
  ['an ordinary list', LIST('| 1 | 甲 | 10 | 10 | 95 | 优 |'), undefined],
  ['no list', '# 表\n| 姓名 | 电话 |', 'no-list'],
  ['forms and no list', drawForm(), undefined],
  ['a score of a form that is none', drawForm({ total: '100 | 1000000000000000' }), 'absurd-number 自评表!H15'],
  [
    'an amount of a form that is none',
    drawForm({ funds: ['年度资金总额 | 100.00 | 1000000000000000 | 100.00 | 10 | 100.00% | 10'] }),
    'absurd-number 自评表!E6',
  ],
  [
    'a formula of a form that reads itself',
    drawForm({ total: '100 | =SUM(H10:H15) → 0' }),
    'circular-formula 自评表!H15',
  ],
  ['an amount that is none', LIST('| 1 | 甲 | 10 | 1000000000000000 | 95 | 优 |'), 'absurd-number 表!D2'],
  ['a formula that reads itself', LIST('| 1 | 甲 | =C2+1 | 10 | 95 | 优 |'), 'circular-formula 表!C2'],
  [
    'formulas that read each other',
    LIST(`
      | 1 | 甲 | =C3 → 0 | 10 | 95 | 优 |
      | 2 | 乙 | =D3*2 → 0 | =C2 → 0 | 95 | 优 |`),
    'circular-formula 表!C2',
  ],
  [
    'a total within its own range',
    LIST(`
      | 1 | 甲 | 10 | 10 | 95 | 优 |
      | 2 | 乙 | 20 | 10 | 95 | 优 |
      |   | 合计 | =SUM(C2:C4) → 0 | 20 | | |`),
    'circular-formula 表!C4',
  ],
  [
    'a round over another sheet',
    `${LIST('| 1 | 甲 | =附表!A1 → 0 | 10 | 95 | 优 |')}
    # 附表
    | =表!C2 → 0 |`,
    'circular-formula 表!C2',
  ],
  [
    'zeros that read one another in a line',
    LIST(`
      | 1 | 甲 | 0 | =C2 → 0 | 95 | 优 |
      | 2 | 乙 | =D2 → 0 | =C3 → 0 | 95 | 优 |
      |   | 合计 | =SUM(C2:C3) → 0 | =SUM(D2:D3) → 0 | | |`),
    undefined,
  ],
  ['a formula that asks where it stands', LIST('| =ROW(A2)-2 → 0 | 甲 | 10 | 10 | 95 | 优 |'), undefined],
])('%s', (_, drawing, expected) => {
  expect(told(drawing)).toBe(expected);
});

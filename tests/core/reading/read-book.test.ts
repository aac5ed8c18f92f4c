import { formatMoney, formatPoints } from '../../../src/core/money';
import { readBook } from '../../../src/core/reading';
import { drawWorkbook } from '../../drawing/draw-workbook';

describe('readBook', () => {
  test('a plain list with a title, a unit line and a total', () => {
    const [list] = readBook(
      drawWorkbook(`
        # 本级项目
        | 2023年度项目支出绩效自评结果汇总表 | | | | | |
        | | | | | | 单位：万元 |
        | 序号 | 主管部门（单位） | 项目名称 | 预算金额（调整后） | 自评得分 | 自评等级 |
        | 1 | 323003-社保中心 | 城乡医疗救助 | 54.939800 | 100 | 优 |
        | 2 | [323004]就业局 | 征兵工作经费 | 30.02 | 89.5 | 良 |
        | 合计 | | | 84.9598 | | |
        | 注：本表由各单位填报 | | | | | |`),
    ).lists;
    expect(
      list?.projects.map((p) => [
        p.row,
        p.name.value,
        formatMoney(p.adjustedBudget!.value!, '万元'),
        formatPoints(p.score!.value!),
        p.grade?.value,
        p.owner?.code,
        p.owner?.name,
      ]),
    ).toEqual([
      [3, '城乡医疗救助', '54.9398', '100', '优', '323003', '社保中心'],
      [4, '征兵工作经费', '30.02', '89.5', '良', '323004', '就业局'],
    ]);
    expect(list?.unit).toBe('万元');
    expect(list?.year).toBe(2023);
    expect(list?.range).toEqual({ top: 2, left: 0, bottom: 5, right: 5 });
    expect(list?.totals.map((t) => [t.row, t.kind, t.label, t.covers.length])).toEqual([[5, 'total', '合计', 2]]);
  });
});

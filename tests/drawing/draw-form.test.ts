import { readBook } from '../../src/core/reading';
import { formsOutline } from '../core/reading/forms/form-outline';
import { drawForm } from './draw-form';
import { drawWorkbook } from './draw-workbook';

test('a drawn form is read as what it says', () => {
  expect(formsOutline(readBook(drawWorkbook(drawForm())))).toEqual([
    '自评表 A1:I15 project 项目支出绩效自评表 2023',
    'name C3 技能培训项目',
    'department C4 霁州市人社局',
    'unit G4 霁州市就业中心',
    'funds C5:I7 万元: D initialBudget, E adjustedBudget, F executed, G weight, H executionRate, I score',
    '6 total 年度资金总额 初100 100 执100 率100.00% w 10 s 10',
    '7 part 其中：当年财政拨款 初100 100 执100 率<dash> w <dash> s <dash>',
    'expected B9 开展技能培训。',
    'achieved F9 已开展技能培训。',
    'columns 10-10: B class, C aspect, D name, E target, F actual, G weight, H score, I reason',
    '11 产出指标(50)/数量指标 output.quantity 培训人数 ≥200人 → 200人 w 30 s 30',
    '12 产出指标(50)/质量指标 output.quality 培训合格率 ≥90% → 95% w 20 s 20',
    '13 效益指标(30)/社会效益指标 benefit.social 持证上岗人数 ≥150人 → 160人 w 30 s 30',
    '14 满意度指标(10)/服务对象满意度指标 satisfaction.satisfaction 学员满意度（问卷调查） ≥95% → 96% w 10 s 10',
    '15 total weight 100 score 100',
  ]);
});

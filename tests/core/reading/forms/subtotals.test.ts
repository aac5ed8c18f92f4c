import { readBook } from '../../../../src/core/reading';
import { formatPoints } from '../../../../src/core/money';
import { drawWorkbook } from '../../../drawing/draw-workbook';

/** "9 小计 60/58: 人数 合格率" of each subtotal, then the indicators, then the total. */
function outline(drawing: string): string[] {
  const [form, ...others] = readBook(drawWorkbook(drawing)).forms;
  expect(others).toEqual([]);
  const { subtotals, indicators, total } = form!;
  const shown = (reading: (typeof subtotals)[number]['weight']) =>
    reading?.value === undefined ? `<${reading?.state}>` : formatPoints(reading.value);
  return [
    ...subtotals.map(
      ({ row, label, weight, score, covers }) =>
        `${row + 1} ${label} ${shown(weight)}/${shown(score)}: ${covers.map(({ name }) => name.value).join(' ')}`,
    ),
    indicators.map(({ name }) => name.value).join(' '),
    `total ${shown(total?.weight)}/${shown(total?.score)}`,
  ];
}

const HEAD = `
  # 表
  | 项目支出绩效自评表 |
  | 项目名称 | 甲项目 |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |`;
const merged = (ranges: string) => HEAD.replace('# 表', `# 表\n  merge ${ranges}`);

test('a 小计 below each block, beside merged first levels', () => {
  expect(
    outline(`${merged('A4:A6, A7:A8')}
      | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 30 | 30 |
      | | 质量指标 | 合格率 | 90% | 95% | 20 | 18 |
      | | 小计 | | | | 50 | 48 |
      | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 50 | 50 |
      | | 小计 | | | | 50 | 50 |
      | 合计 | | | | | 100 | 98 |`),
  ).toEqual(['6 小计 50/48: 人数 合格率', '8 小计 50/50: 知晓率', '人数 合格率 知晓率', 'total 100/98']);
});

test('second levels have subtotals of their own, and the block one of them all', () => {
  expect(
    outline(`${merged('A4:A9')}
      | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 30 | 30 |
      | | | 场次 | 10场 | 10场 | 10 | 9 |
      | | 小计 | | | | 40 | 39 |
      | | 质量指标 | 合格率 | 90% | 95% | 20 | 20 |
      | | 小计 | | | | 20 | 20 |
      | | 产出指标小计 | | | | 60 | 58 |
      | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
      | 总分 | | | | | 100 | 99 |`),
  ).toEqual([
    '6 小计 40/39: 人数 场次',
    '8 小计 20/20: 合格率',
    '9 产出指标小计 60/58: 人数 场次 合格率',
    '人数 场次 合格率 知晓率',
    'total 100/99',
  ]);
});

test('the last 小计 of a block is of the whole block where its points say so', () => {
  expect(
    outline(`${merged('A4:A8')}
      | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 30 | 30 |
      | | 小计 | | | | 30 | 30 |
      | | 质量指标 | 合格率 | 90% | 95% | 20 | 20 |
      | | 时效指标 | 及时率 | 90% | 95% | 10 | 10 |
      | | 小计 | | | | 60 | 60 |
      | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
      | 总分 | | | | | 100 | 100 |`).slice(0, 2),
  ).toEqual(['5 小计 30/30: 人数', '8 小计 60/60: 人数 合格率 及时率']);
});

test('产出指标小计 in the first column begins no block; 合计 before 总分 and in the middle ends no form', () => {
  expect(
    outline(`${HEAD}
      | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 30 | 30 |
      | | 质量指标 | 合格率 | 90% | 95% | 20 | 18 |
      | 产出指标小计 | | | | | 50 | 48 |
      | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
      | 效益指标得分小计： | | | | | 40 | 40 |
      | 合计 | | | | | 90 | 88 |
      | 总分 | | | | | 100 | 97 |`),
  ).toEqual([
    '6 产出指标小计 50/48: 人数 合格率',
    '8 效益指标得分小计： 40/40: 知晓率',
    '9 合计 90/88: 人数 合格率 知晓率',
    '人数 合格率 知晓率',
    'total 100/97',
  ]);
  expect(
    outline(`${HEAD}
      | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 50 | 48 |
      | 合计 | | | | | | |
      | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 50 | 40 |
      | 合计 | | | | | | |
      | 总分 | | | | | 100 | 97 |`).slice(-2),
  ).toEqual(['人数 知晓率', 'total 100/97']);
});

test('a total that says its result twice stays the total', () => {
  const twice = `${HEAD}
      | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 50 | 48 |
      | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 50 | 40 |
      | 总分 | | | | | 100 | 88 |
      | 自评得分 | | | | | | 88 |`;
  expect(outline(twice)).toEqual(['人数 知晓率', 'total 100/88']);
});

test('小计 merged up to the figures, or up to the name', () => {
  for (const range of ['B5:E5', 'B5:C5', 'A5:E5', 'A5:C5']) {
    const column = range.startsWith('A') ? '小计 |' : '| 小计';
    expect(
      outline(`${merged(`${range}${range.startsWith('A') ? '' : ', A4:A5'}`)}
        | 产出指标 | 数量指标 | 人数 | 10人 | 10人 | 60 | 60 |
        | ${column} | | | | 60 | 60 |
        | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
        | 合计 | | | | | 100 | 100 |`),
    ).toEqual(['5 小计 60/60: 人数', '人数 知晓率', 'total 100/100']);
  }
});

test('a first level with its points in a row of its own, merged or not, with or without a column of first levels', () => {
  for (const range of ['', 'A4:C4', 'A4:E4'])
    expect(
      outline(`${range === '' ? HEAD : merged(range)}
        | 产出指标 | | | | | 60 | 55 |
        | | 数量指标 | 人数 | 10人 | 10人 | 40 | 40 |
        | | 质量指标 | 合格率 | 90% | 95% | 20 | 15 |
        | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
        | 合计 | | | | | 100 | 95 |`),
    ).toEqual(['4 产出指标 60/55: 人数 合格率', '人数 合格率 知晓率', 'total 100/95']);
  expect(
    outline(`
      # 表
      | 项目支出绩效自评表 |
      | 指标名称 | 指标值 | 完成值 | 分值 | 得分 |
      | 产出指标 | | | 60 | 60 |
      | 人数 | 10人 | 10人 | 60 | 60 |
      | 效益指标 | | | 40 | 40 |
      | 知晓率 | 90% | 95% | 40 | 40 |
      | 合计 | | | 100 | 100 |`),
  ).toEqual(['3 产出指标 60/60: 人数', '5 效益指标 40/40: 知晓率', '人数 知晓率', 'total 100/100']);
});

test('a 小计 over its block, beside the first level', () => {
  expect(
    outline(`${merged('A4:A6')}
      | 产出指标 | 小计 | | | | 60 | 55 |
      | | 数量指标 | 人数 | 10人 | 10人 | 40 | 40 |
      | | 质量指标 | 合格率 | 90% | 95% | 20 | 15 |
      | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
      | 合计 | | | | | 100 | 95 |`),
  ).toEqual(['4 小计 60/55: 人数 合格率', '人数 合格率 知晓率', 'total 100/95']);
});

test('what only sounds like a subtotal is an indicator', () => {
  expect(
    outline(`${HEAD}
      | 产出指标 | 数量指标 | 培训人次合计 | 10人 | 10人 | 60 | 60 |
      | 满意度指标（10分） | | | | | 10 | 10 |
      | 效益指标 | 社会效益 | 知晓率 | 90% | 95% | 40 | 40 |
      | 合计 | | | | | 100 | 100 |`).slice(0, 1),
  ).toEqual(['培训人次合计 知晓率']);
});

test('a name that is a first and a second level counts its indicators once', () => {
  const both = (points: string) =>
    outline(`${HEAD}
      | 预算执行 | 预算执行 | 支出进度 | 90% | 90% | 10 | 10 |
      | | 预算管理 | 结转率 | 5% | 5% | 5 | 5 |
      | 预算执行小计 | | | | | ${points} |
      | 履职效能 | 重点工作 | 就业人数 | 10人 | 10人 | 85 | 80 |
      | 总分 | | | | | 100 | 95 |`)[0];
  expect(both('15 | 15')).toBe('6 预算执行小计 15/15: 支出进度 结转率');
  expect(both(' | ')).toBe('6 预算执行小计 <blank>/<blank>: 支出进度 结转率');
  expect(both('10 | 10')).toBe('6 预算执行小计 10/10: 支出进度');
});

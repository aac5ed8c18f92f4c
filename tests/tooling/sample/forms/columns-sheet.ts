import type { SheetPart } from '../package';
import { drawnSheet, type TypedLine } from './drawn-sheet';
import type { SampleForm, SampleIndicator } from './form-data';

const WIDTHS = [14, 18, 24, 10, 12, 10, 12, 8, 10, 24];

/** Forms one below the other, with the operator and the unit of each target in columns of their own. */
export function columnsSheet(forms: readonly SampleForm[], sheet: string): SheetPart {
  const lines: TypedLine[] = [];
  const merges: string[] = [];
  const titles = new Set<number>();
  const notes = new Set<number>();
  for (const form of forms) {
    const top = lines.length;
    titles.add(top);
    notes.add(top + 1);
    const own = formLines(form);
    merges.push(...mergesOf(form, top));
    notes.add(top + own.length);
    lines.push(...own, ['']);
  }
  return drawnSheet({ name: sheet, widths: WIDTHS, merges, lines, titles, notes });
}

function mergesOf({ parts, indicators }: SampleForm, top: number): string[] {
  const at = (range: string): string => range.replace(/\d+/g, (row) => String(Number(row) + top));
  const goal = 6 + parts.length;
  const total = goal + 2 + indicators.length;
  return [
    ...['A1:J1', 'A2:J2', 'B3:C3', 'E3:J3', `A4:A${goal - 1}`].map(at),
    ...[at(`B${goal}:D${goal}`), at(`F${goal}:J${goal}`), at(`A${total}:G${total}`)],
  ];
}

function formLines(form: SampleForm): TypedLine[] {
  const { name, office, initial, adjusted, executed, rate, executionScore, parts, goal, achieved, total } = form;
  return [
    ['项目支出绩效自评表（2023年度）'],
    ['单位：万元'],
    ['项目名称', name, '', '预算单位', office],
    ['项目资金', '资金来源', '年初预算数', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分', '原因'],
    ['', '总额', initial, adjusted, executed, rate, '10', executionScore],
    ...parts.map(([label, ...amounts]) => ['', label, ...amounts, '/', '/', '/']),
    ['年度目标', goal, '', '', '目标完成情况', achieved],
    [
      ...['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分'],
      '未完成原因分析',
    ],
    ...form.indicators.map(indicatorLine),
    ['合计', '', '', '', '', '', '', '100', total, `自评等级：${form.grade}`],
  ];
}

function indicatorLine([of, aspect, name, target, actual, weight, score, reason = '']: SampleIndicator): TypedLine {
  const [operator = '', figure = '', unit = ''] = target.includes(' ') ? target.split(' ') : ['定性', target];
  const done = actual.split(' ')[0] ?? '';
  return [of, aspect, name, operator, figure, unit, done, weight, score, reason];
}

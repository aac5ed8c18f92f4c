import type { SheetPart } from '../package';
import { drawnSheet, type TypedLine } from './drawn-sheet';
import type { SampleForm, SampleIndicator } from './form-data';
import { mergedRuns, onlyFirsts } from './merging';

const WIDTHS = [10, 12, 14, 20, 14, 14, 8, 10, 22];
const POINTS: Readonly<Record<string, string>> = { 产出指标: '50', 效益指标: '30', 满意度指标: '10' };

/** 项目支出绩效自评表 as annex 1 has it, alone on its sheet. */
export function annexSheet(form: SampleForm, sheet: string): SheetPart {
  const above = linesAbove(form);
  const first = above.length;
  const classes = form.indicators.map(([of]) => `${of}（${POINTS[of]}分）`);
  const aspects = form.indicators.map(([, aspect]) => aspect);
  const last = first + form.indicators.length;
  const funds = `A5:B${7 + form.parts.length - 1}`;
  const goals = 6 + form.parts.length;
  return drawnSheet({
    name: sheet,
    widths: WIDTHS,
    merges: [
      ...['A1:I1', 'A2:I2', 'A3:B3', 'C3:I3', 'A4:B4', 'C4:E4', 'G4:I4', funds, `A${goals + 1}:A${goals + 2}`],
      ...[1, 2].flatMap((row) => [`B${goals + row}:E${goals + row}`, `F${goals + row}:I${goals + row}`]),
      ...[`A${first}:A${last}`, `A${last + 1}:F${last + 1}`, `A${last + 2}:I${last + 2}`],
      ...mergedRuns(1, first, classes),
      ...mergedRuns(2, first, aspects),
    ],
    lines: [...above, ...indicatorLines(form.indicators, classes, aspects), ...linesBelow(form)],
    titles: new Set([0]),
    notes: new Set([1, last + 1]),
  });
}

function linesAbove(form: SampleForm): TypedLine[] {
  const { name, office, initial, adjusted, executed, rate, executionScore, parts, goal, achieved } = form;
  return [
    ['项目支出绩效自评表'],
    ['（2023年度）'],
    ['项目名称', '', name],
    ['主管部门', '', '霁州市人力资源和社会保障局', '', '', '实施单位', office],
    [
      ...['项目资金（万元）', '', '', '年初预算数', '全年预算数（A）', '全年执行数（B）'],
      ...['分值', '执行率（B/A）', '得分'],
    ],
    ['', '', '年度资金总额', initial, adjusted, executed, '10', rate, executionScore],
    ...parts.map(([label, ...amounts], at) => ['', '', at === 0 ? `其中：${label}` : label, ...amounts, '—', '—', '—']),
    ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
    ['', goal, '', '', '', achieved],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
  ];
}

function indicatorLines(indicators: readonly SampleIndicator[], classes: string[], aspects: string[]): TypedLine[] {
  const [of, aspect] = [onlyFirsts(classes), onlyFirsts(aspects)];
  return indicators.map(([, , name, target, actual, weight, score, reason = ''], at) => [
    ...['', of[at]!, aspect[at]!, name, joined(target), joined(actual).replace('=', '')],
    ...[weight, score, reason],
  ]);
}

/** "≥ 200 人" as written in one cell. */
function joined(measure: string): string {
  return measure.replaceAll(' ', '');
}

function linesBelow({ total, grade }: SampleForm): TypedLine[] {
  return [['总分', '', '', '', '', '', '100', total, `自评等级：${grade}`], ['填表人：李某　　联系电话：0000-0000000']];
}

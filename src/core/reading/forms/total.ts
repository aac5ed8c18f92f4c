import type { Form, Reading } from '../../book';
import { isStated } from '../../book';
import type { Points } from '../../money';
import type { CellReader } from '../cells/cell-reader';
import { numberInText } from '../cells/number-in-text';
import { squeezed } from '../words/squeezed';
import type { IndicatorHeader } from './indicator-header';
import { ownPlaceAt } from './place-at';
import { shownIn, type Shown, type Window } from './window';

const TOTAL =
  /^(?:项目|绩效|自评|综合|指标|评价|最终|本项目|自我评价)*(?:总分|合计|总计|共计|总得分|得分合计|合计得分|总分值|分值合计|得分总计|总评分|综合得分|合计分值|自评得分|自评总分|自评总得分|最终得分)(?:值|数)?(?:\((?:\d+分?|满分\d+分?|.{0,6}制)\))?:?$/;
const INLINE =
  /^(?:项目|绩效|自评|综合)*(?:总分|合计|总计|总得分|得分合计|合计得分|综合得分|自评得分|自评总分)(?:\(.{0,8}\))?:(\d+(?:\.\d+)?)分?$/;
const SCORE_LABEL = /得分|评分/;
const WEIGHT_LABEL = /分值|权重|满分/;

/** Whether a row closes the form: its first text says total. A subtotal within a block stands under the second level. */
export function isTotalRow(window: Window, header: IndicatorHeader, row: number): boolean {
  const [first] = shownIn(window, row);
  if (!first || !window.grid.told.by(saysTotal, first.bare)) return false;
  const level = header.columns.class ?? header.columns.aspect ?? header.columns.name!;
  return first.column <= level || first.right >= (header.columns.name ?? level);
}

function saysTotal(bare: string): boolean {
  return (bare.includes('分') || bare.includes('计')) && (TOTAL.test(bare) || INLINE.test(bare));
}

/** The total row: weight and score in their columns, else the figures to the right of the label, weight before score. */
export function readTotal(
  window: Window,
  header: IndicatorHeader,
  { row, reader }: { row: number; reader: CellReader },
): NonNullable<Form['total']> {
  const { weight: weightColumn, score: scoreColumn } = header.columns;
  const pointsAt = (column: number | undefined): Reading<Points> | undefined =>
    column === undefined ? undefined : reader.points(ownPlaceAt(window.grid, row, column));
  const [weight, score] = [pointsAt(weightColumn), pointsAt(scoreColumn)];
  const others = shownIn(window, row)
    .slice(1)
    .filter(({ column }) => column !== weightColumn && column !== scoreColumn);
  const loose = looseFigures(window, others, reader);
  const inline = inlineScore(window, row, reader);
  const own = isStated(score) ? score : (loose.score ?? inline ?? score);
  const full = isStated(weight) ? weight : (loose.weight ?? (weight?.state === 'unreadable' ? undefined : weight));
  return { row, ...(full ? { weight: full } : {}), ...(own ? { score: own } : {}) };
}

type Loose = { readonly weight?: Reading<Points>; readonly score?: Reading<Points> };

/** Figures in other columns: what the label before each says, else the last is the score. */
function looseFigures(window: Window, cells: readonly Shown[], reader: CellReader): Loose {
  const figures = cells.flatMap((cell, index) => {
    const reading = reader.points(ownPlaceAt(window.grid, cell.row, cell.column));
    return isStated(reading) ? [{ reading, label: cells[index - 1]?.bare ?? '' }] : [];
  });
  const score = figures.find(({ label }) => SCORE_LABEL.test(label)) ?? figures.at(-1);
  const weight = figures.find((one) => one !== score && (WEIGHT_LABEL.test(one.label) || figures.length > 1));
  return { ...(weight ? { weight: weight.reading } : {}), ...(score ? { score: score.reading } : {}) };
}

/** "总分：95.6" in one cell. */
function inlineScore(window: Window, row: number, reader: CellReader): Reading<Points> | undefined {
  const [first] = shownIn(window, row);
  const digits = first && INLINE.exec(squeezed(first.text))?.[1];
  if (!first || digits === undefined || !numberInText(digits)) return undefined;
  const cell = window.grid.cell(row, first.column);
  const { value, decimals, state } = reader.points({ row, column: first.column, cell: { value: digits } });
  return {
    row,
    column: first.column,
    state,
    ...(value === undefined ? {} : { value }),
    ...(cell ? { cell } : {}),
    decimals: decimals,
    isText: true,
  };
}

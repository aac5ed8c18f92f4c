import { formatRange } from '../address';
import { formatPoints, type Points } from '../money';
import type { IndicatorField } from '../book';
import type { CellStyle, OwnCell } from '../changes';
import type { FormDraft, IndicatorDraft } from './form-draft';
import { across, down, type SheetDraft } from './sheet-draft';

const STYLES: Readonly<Partial<Record<IndicatorField, CellStyle>>> = { name: 'text', reason: 'text' };
const ROW_HEIGHT = 36;

/** 绩效指标: header and rows, first and second levels merged downwards. Returns the row below. */
export function indicatorRows(sheet: SheetDraft, top: number, { layout, blocks }: FormDraft): number {
  layout.columns.forEach(({ title }, index) => sheet.put(across(top, index + 1), 'center', title));
  sheet.heights.set(top, ROW_HEIGHT);
  let row = top + 1;
  for (const block of blocks) {
    const first = row;
    for (const aspect of block.aspects) {
      const above = row;
      for (const indicator of aspect.indicators) {
        indicatorRow(sheet, row, { columns: layout.columns.map(({ field }) => field), indicator });
        row += 1;
      }
      sheet.put(down(2, above, row - 1), 'center', aspect.label);
    }
    sheet.put(down(1, first, row - 1), 'center', headingText(block.label, block.weight));
  }
  sheet.put(down(0, top, row - 1), 'center', '绩效指标');
  return row;
}

function headingText(label: string, weight: Points | undefined): string {
  return weight === undefined ? label : `${label}\n（${formatPoints(weight)}分）`;
}

interface IndicatorLine {
  readonly columns: readonly IndicatorField[];
  readonly indicator: IndicatorDraft;
}

function indicatorRow(sheet: SheetDraft, row: number, { columns, indicator }: IndicatorLine): void {
  columns.forEach((field, index) => {
    if (field === 'class' || field === 'aspect') return;
    sheet.put(across(row, index + 1), STYLES[field] ?? 'center', contentOf(field, indicator));
  });
  const name = columns.indexOf('name');
  if (name >= 0) sheet.heights.set(row, heightFor(indicator));
}

function contentOf(field: IndicatorField, indicator: IndicatorDraft): Partial<OwnCell> {
  const { name, operator, target, measureUnit, weight } = indicator;
  switch (field) {
    case 'name':
      return { value: name };
    case 'operator':
      return operator === undefined ? {} : { value: operator };
    case 'target':
      return target === undefined ? {} : { value: target };
    case 'measureUnit':
      return measureUnit === undefined ? {} : { value: measureUnit };
    case 'weight':
      return weight === undefined ? {} : { value: Number(formatPoints(weight)) };
    default:
      return {};
  }
}

const WIDE_IN_A_LINE = 9;
const LINE = 14;

/** Two lines of room everywhere; more where a carried text needs it. */
function heightFor({ name, target = '' }: IndicatorDraft): number {
  const lines = Math.max(
    Math.ceil(name.length / WIDE_IN_A_LINE),
    Math.ceil(String(target).length / (WIDE_IN_A_LINE - 3)),
  );
  return Math.max(ROW_HEIGHT, lines * LINE + 4);
}

/** 总分: weights and scores added up; the score stays empty until all of them are there. */
export function totalRow(
  sheet: SheetDraft,
  row: number,
  { draft, execution, first }: { draft: FormDraft; execution: { weight: string; score: string }; first: number },
): void {
  const columns = draft.layout.columns.map(({ field }) => field);
  const weight = columns.indexOf('weight') + 1;
  const score = columns.indexOf('score') + 1;
  const rangeOf = (column: number): string => formatRange(down(column, first, row - 1));
  const weights = `${execution.weight},${rangeOf(weight)}`;
  const scores = `${execution.score},${rangeOf(score)}`;
  const known = draft.blocks.flatMap(({ aspects }) => aspects.flatMap(({ indicators }) => indicators));
  const sum = known.reduce((total, one) => total + (one.weight ?? 0n), draft.executionWeight as bigint) as Points;
  sheet.put(across(row, 0, weight - 1), 'center', '总　　分');
  sheet.put(across(row, weight), 'center', { formula: `SUM(${weights})`, value: Number(formatPoints(sum)) });
  const open = `COUNT(${rangeOf(score)})=0`;
  sheet.put(across(row, score), 'center', { formula: `IF(${open},"",SUM(${scores}))`, value: '', format: '0.00' });
  for (let column = score + 1; column <= columns.length; column += 1) sheet.put(across(row, column), 'center');
  sheet.heights.set(row, ROW_HEIGHT);
}

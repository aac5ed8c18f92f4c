import { formatCell } from '../address';
import { ASSUMED_UNIT, fundsTotal, type Book, type Form } from '../book';
import { decimalOfMoney, formatPoints, points, type MoneyUnit } from '../money';
import type { Preset } from '../presets';
import { gradeOf } from '../scoring';
import { sheetNamed } from '../snapshot';
import { NOTHING, roundedQuotient } from './fixed';
import { linkedFigure, linkedSheet, linkedBehindLabel, type LinkedCell, type LinkedSheet } from './linked-cell';
import type { OwnTableCell } from './own-table';
import { quoted } from './quoted';
import { shiftBetween } from './summary-unit';

/** The columns of 自评表汇总, in their order. */
export const FORM_FIELDS = [
  'number',
  'department',
  'unit',
  'name',
  'initial',
  'adjusted',
  'executed',
  'rate',
  'score',
  'grade',
] as const;

export type FormField = (typeof FORM_FIELDS)[number];

export type FormCells = Partial<Record<FormField | 'row', OwnTableCell>>;

/** The first form's row, below title, unit and header. */
export const FIRST_ROW = 3;

export interface FormContext {
  readonly book: Book;
  readonly preset: Preset;
  readonly unit: MoneyUnit;
  readonly index: number;
  readonly places: ReadonlyMap<Form, string>;
}

/** The cells of a form's row: links to its own, rate and grade computed from ours. */
export function formCells(form: Form, { book, preset, unit, index, places }: FormContext): FormCells {
  const sheet = linkedSheet(sheetNamed(book.snapshot, form.sheet)!);
  const { name, department, unit: agency, range } = form;
  const row = FIRST_ROW + index;
  const amounts = amountCells(form, sheet, unit);
  const score = scoreCell(form, sheet);
  const place = places.get(form);
  return {
    number: { value: index + 1 },
    department: linkedBehindLabel(sheet, department),
    unit: linkedBehindLabel(sheet, agency),
    name: {
      ...(name ? linkedBehindLabel(sheet, name) : { value: form.sheet }),
      link: { sheet: form.sheet, range: { ...range, bottom: range.top, right: range.left } },
    },
    ...amounts,
    rate: rateCell(amounts, row),
    score,
    grade: form.grade?.value === undefined ? gradeCell(form, preset, row) : linkedBehindLabel(sheet, form.grade),
    ...(place === undefined ? {} : { row: { value: place } }),
  };
}

function amountCells(form: Form, sheet: LinkedSheet, unit: MoneyUnit): FormCells {
  const total = fundsTotal(form);
  if (!total) return {};
  const from = form.funds?.unit ?? ASSUMED_UNIT;
  const cell = (field: 'initialBudget' | 'adjustedBudget' | 'executed'): LinkedCell => {
    const reading = total[field];
    const exact = reading?.value === undefined ? undefined : decimalOfMoney(reading.value, from);
    return linkedFigure(sheet, reading, { shift: shiftBetween(from, unit), exact });
  };
  return { initial: cell('initialBudget'), adjusted: cell('adjustedBudget'), executed: cell('executed') };
}

function scoreCell({ total }: Form, sheet: LinkedSheet): LinkedCell {
  const score = total?.score;
  return linkedFigure(sheet, score, {
    shift: 0,
    exact: score?.value === undefined ? undefined : { units: score.value, scale: 6 },
  });
}

/** A cell of our own row, in A1. */
export function placeOf(row: number, field: FormField): string {
  return formatCell({ row, column: FORM_FIELDS.indexOf(field) });
}

/** 执行数 ÷ 全年预算数 of our own row. */
function rateCell({ executed, adjusted }: FormCells, row: number): LinkedCell {
  if (!executed?.formula || !adjusted?.formula) return {};
  const [above, below] = [placeOf(row, 'executed'), placeOf(row, 'adjusted')];
  const formula = `IF(COUNT(${above},${below})<2,"",IF(${below}=0,"—",ROUND(${above}/${below},4)))`;
  if (executed.figure === undefined || adjusted.figure === undefined) return { formula, value: '' };
  return { formula, value: adjusted.figure === NOTHING ? '—' : roundedQuotient(executed.figure, adjusted.figure, 4) };
}

/** Where the form states no grade: the preset's for its score; none for a score out of range. */
function gradeCell({ total }: Form, { grades }: Preset, row: number): LinkedCell {
  if (grades.bands.length === 0 || !total?.score) return {};
  const at = placeOf(row, 'score');
  const nested = grades.bands.reduceRight((otherwise, { label, from }, rank) => {
    const isLast = rank === grades.bands.length - 1;
    return isLast ? quoted(label) : `IF(ROUND(${at},6)>=${formatPoints(from)},${quoted(label)},${otherwise})`;
  }, '');
  const score = total.score.value;
  const band = score === undefined ? undefined : gradeOf(score, { scale: grades, full: points(100) });
  return {
    formula: `IF(COUNT(${at})=0,"",IF(OR(${at}<0,${at}>100),"",${nested}))`,
    value: band?.label ?? '',
  };
}

import type { Book, Form } from '../book';
import { ASSUMED_UNIT } from '../book';
import type { OwnSheet } from '../changes';
import { matchForms } from '../matching';
import type { MoneyUnit } from '../money';
import type { Preset } from '../presets';
import { mapInSteps } from '../steps';
import { FORM_LIST_WORDS, SHEET_NOTES } from '../words';
import { add, decimalsOf, NOTHING, numberOf, roundedQuotient, type Fixed } from './fixed';
import { FIRST_ROW, formCells, FORM_FIELDS, placeOf, type FormCells, type FormField } from './form-cells';
import { listLabels } from './list-label';
import { formatRange } from '../address';
import { ownSheet, type OwnColumn, type OwnTableCell, type OwnTableRow } from './own-table';
import { widthForTexts } from './text-width';

const MONEY = ['initial', 'adjusted', 'executed'] as const;

/** 自评表汇总: the forms of a workbook, one a row, each linked to its sheet; undefined where it has none of projects. */
export function* formsSheet(book: Book, preset: Preset, name: string): Generator<void, OwnSheet | undefined, void> {
  const forms = book.forms.filter(({ kind }) => kind !== 'department');
  if (forms.length === 0) return undefined;
  const unit = unitOfForms(forms);
  const places = rowPlaces(book);
  const rows = yield* mapInSteps(forms, (form, index) => formCells(form, { book, preset, unit, index, places }), 20);
  const fields = [...FORM_FIELDS, ...(book.lists.length > 0 ? (['row'] as const) : [])];
  const years = new Set(forms.map(({ year }) => year));
  const [year] = years;
  return yield* ownSheet({
    key: 'forms',
    name,
    title: `${years.size === 1 && year !== undefined ? `${year}年度` : ''}项目支出绩效自评结果汇总表`,
    unitLine: `单位：${unit}`,
    columns: columnsOf(fields, rows),
    rows: [
      ...rows.map((cells): OwnTableRow => ({ kind: 'row', cells: fields.map((field) => cells[field]) })),
      totalRow(fields, rows),
    ],
    notes: forms.some(({ funds }) => funds && !funds.unit) ? [SHEET_NOTES.unitAssumed(unit)] : [],
    charts: [],
  });
}

/** Their own where all state the same, else 万元. */
function unitOfForms(forms: readonly Form[]): MoneyUnit {
  const units = new Set(forms.flatMap(({ funds }) => (funds ? (funds.unit ?? ASSUMED_UNIT) : [])));
  const [unit] = units;
  return units.size === 1 && unit ? unit : ASSUMED_UNIT;
}

/** Which row of a list a form belongs to; where nobody can say, that. */
function rowPlaces(book: Book): ReadonlyMap<Form, string> {
  if (book.lists.length === 0) return new Map();
  const labels = listLabels(book.lists);
  const { pairs, ambiguous, formsWithoutRow } = matchForms(book);
  return new Map<Form, string>([
    ...pairs.map(({ form, list, project, by }): [Form, string] => {
      return [form, FORM_LIST_WORDS.row(labels.get(list)!, project.row + 1, by === 'likeness')];
    }),
    ...ambiguous.map(({ form }): [Form, string] => [form, FORM_LIST_WORDS.several]),
    ...formsWithoutRow.map((form): [Form, string] => [form, FORM_LIST_WORDS.none]),
  ]);
}

const COLUMNS: Readonly<Record<FormField | 'row', OwnColumn>> = {
  number: { title: '序号', width: 6, style: 'center', format: '0' },
  department: { title: '主管部门', width: 18, style: 'text' },
  unit: { title: '实施单位', width: 18, style: 'text' },
  name: { title: '项目名称', width: 34, style: 'text' },
  initial: { title: '年初预算数', width: 13, style: 'amount' },
  adjusted: { title: '全年预算数', width: 13, style: 'amount' },
  executed: { title: '全年执行数', width: 13, style: 'amount' },
  rate: { title: '执行率', width: 10, style: 'rate', format: '0.00%' },
  score: { title: '自评得分', width: 9, style: 'score', format: '0.00' },
  grade: { title: '自评等级', width: 9, style: 'center' },
  row: { title: '对应清单', width: 18, style: 'text' },
};
const WIDTHS: Readonly<Partial<Record<FormField | 'row', readonly [least: number, most: number]>>> = {
  department: [12, 32],
  unit: [12, 32],
  name: [20, 44],
  row: [12, 26],
};
const MOST_DECIMALS = 6;

/** As wide as their texts need; amounts with as many decimals as the longest has. */
function columnsOf(fields: readonly (FormField | 'row')[], rows: readonly FormCells[]): OwnColumn[] {
  const figures = rows.flatMap((cells) => MONEY.flatMap((field) => cells[field]?.figure ?? []));
  const decimals = figures.reduce((most, figure) => Math.max(most, decimalsOf(figure, 2, MOST_DECIMALS)), 2);
  return fields.map((field) => {
    const column = COLUMNS[field];
    const bounds = WIDTHS[field];
    if (MONEY.some((one) => one === field)) {
      return { ...column, width: column.width + decimals - 2, format: `#,##0.${'0'.repeat(decimals)}` };
    }
    return bounds
      ? {
          ...column,
          width: widthForTexts(
            rows.flatMap((cells) => textIn(cells[field])),
            bounds,
          ),
        }
      : column;
  });
}

function textIn(cell: OwnTableCell | undefined): string[] {
  return typeof cell?.value === 'string' ? [cell.value] : [];
}

/** 合计: amounts added up, and their rate. */
function totalRow(fields: readonly (FormField | 'row')[], rows: readonly FormCells[]): OwnTableRow {
  const bottom = FIRST_ROW + rows.length - 1;
  const sums = new Map(
    MONEY.map((field) => [field, rows.reduce((sum, cells) => add(sum, cells[field]?.figure ?? NOTHING), NOTHING)]),
  );
  const cells = fields.map((field): OwnTableCell | undefined => {
    if (field === 'name') return { value: '合计' };
    if (field === 'rate') return rateOfSums(sums, bottom + 1);
    const money = MONEY.find((one) => one === field);
    if (!money) return undefined;
    const column = FORM_FIELDS.indexOf(money);
    return {
      formula: `SUM(${formatRange({ top: FIRST_ROW, left: column, bottom, right: column })})`,
      value: numberOf(sums.get(money)!),
    };
  });
  return { kind: 'total', cells };
}

function rateOfSums(sums: ReadonlyMap<(typeof MONEY)[number], Fixed>, row: number): OwnTableCell {
  const [above, below] = [placeOf(row, 'executed'), placeOf(row, 'adjusted')];
  const [executed, adjusted] = [sums.get('executed')!, sums.get('adjusted')!];
  return {
    formula: `IF(${below}=0,"—",ROUND(${above}/${below},4))`,
    value: adjusted === NOTHING ? '—' : roundedQuotient(executed, adjusted, 4),
  };
}

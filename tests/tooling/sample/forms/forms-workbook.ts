import { join } from 'node:path';
import { packed, type SheetCell, type SheetLine, type SheetPart } from '../package';
import { amountStyle, STYLE } from '../styles';
import { annexSheet } from './annex-sheet';
import { columnsSheet } from './columns-sheet';
import { ANNEX_FORMS, COLUMNS_FORMS, type SampleForm } from './form-data';

/** A list and a dozen forms (自评表) in two layouts, all invented; what is wrong in them is said beside the data. */
export const FORMS_SAMPLE = join(__dirname, '../../../../assets/sample/2023年度项目支出绩效自评表.xlsx');

const HEADERS = ['序号', '实施单位', '项目名称', '全年预算数', '全年执行数', '执行率', '自评得分', '自评等级'];

export function formsWorkbook(): Uint8Array {
  const annex = ANNEX_FORMS.map((form, at) => annexSheet(form, `自评表${at + 1}`));
  const [first, second, third, last] = COLUMNS_FORMS as readonly [SampleForm, SampleForm, SampleForm, SampleForm];
  const columns = [columnsSheet([first, second], '自评表9-10'), columnsSheet([third, last], '自评表11-12')];
  return packed([listPart(rows()), ...annex, ...columns]);
}

/** What the list says of a project. */
export type ListRow = Pick<SampleForm, 'name' | 'office' | 'adjusted' | 'executed' | 'rate' | 'total' | 'grade'>;

// No form was made for it.
const WITHOUT_FORM: ListRow = {
  ...{ name: '就业见习补贴项目', office: '霁州市就业服务中心', adjusted: '30.00', executed: '30.00' },
  ...{ rate: '100.00%', total: '97', grade: '优' },
};

function rows(): ListRow[] {
  // In the list with another score than in its form.
  const inList = ANNEX_FORMS.map((form) => (form.total === '96' ? { ...form, total: '92' } : form));
  return [...inList, ...COLUMNS_FORMS, WITHOUT_FORM];
}

export function listPart(projects: readonly ListRow[]): SheetPart {
  return {
    name: '自评结果汇总表',
    widths: [6, 28, 34, 14, 14, 11, 10, 10],
    merges: ['A1:H1', 'A2:H2'],
    frozenRows: 3,
    lines: [
      { height: 33, cells: [{ value: '2023年度项目支出绩效自评结果汇总表', style: STYLE.title }] },
      { height: 20, cells: [{ value: '填报单位：霁州市人力资源和社会保障局　　单位：万元', style: STYLE.note }] },
      { height: 24, cells: HEADERS.map((value) => ({ value, style: STYLE.header })) },
      ...projects.map(listLine),
      totalLine(projects),
    ],
  };
}

function listLine({ name, office, adjusted, executed, rate, total, grade }: ListRow, at: number): SheetLine {
  return {
    height: 20,
    cells: [
      { value: at + 1, style: STYLE.center },
      ...[office, name].map((value) => ({ value, style: STYLE.text })),
      ...[adjusted, executed].map((value) => ({ value: Number(value), style: amountStyle(value) })),
      { value: Number(`${rate.slice(0, -1)}e-2`), formula: `ROUND(E${at + 4}/D${at + 4},4)`, style: STYLE.rate },
      { value: Number(total), style: STYLE.center },
      { value: grade, style: STYLE.center },
    ],
  };
}

function totalLine(all: readonly ListRow[]): SheetLine {
  const sum = (column: string, amounts: readonly string[]): SheetCell => ({
    value: amounts.reduce((total, amount) => total + Number(amount.replace('.', '')), 0) / 100,
    formula: `SUM(${column}4:${column}${all.length + 3})`,
    style: amountStyle('0.00'),
  });
  const blank = { value: '', style: STYLE.center };
  return {
    height: 20,
    cells: [
      { value: '合计', style: STYLE.center },
      ...[
        blank,
        blank,
        sum(
          'D',
          all.map(({ adjusted }) => adjusted),
        ),
        sum(
          'E',
          all.map(({ executed }) => executed),
        ),
      ],
      ...[blank, blank, blank],
    ],
  };
}

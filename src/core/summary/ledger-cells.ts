import { formatCell } from '../address';
import { unitOf, type ListTable, type Project } from '../book';
import { decimalOfMoney, type MoneyUnit, type Points } from '../money';
import { roundedQuotient } from './fixed';
import { LEDGER_MONEY, type Grouping, type LedgerField, type LedgerMoney } from './ledger';
import { linkedFigure, linkedLabel, linkedRows, linkedText, type LinkedCell, type LinkedSheet } from './linked-cell';
import { ownerReading } from './owner-groups';
import { shiftBetween } from './summary-unit';

/** A project before it has its place. */
export interface RowSource {
  readonly project: Project;
  readonly list: ListTable;
  readonly sheet: LinkedSheet;
  readonly groups: Readonly<Partial<Record<Grouping, string>>>;
}

interface Layout {
  readonly fields: readonly LedgerField[];
  readonly unit: MoneyUnit;
  readonly row: number;
}

type Cells = Partial<Record<LedgerField, LinkedCell>>;

/** The cells of a project's row, but its number: links to the user's cells, and the rate computed from our own. */
export function ledgerCells(source: RowSource, layout: Layout): Cells {
  const { project, sheet, groups } = source;
  const { owner, class: budgetClass, tier, list } = groups;
  const cells: Cells = { name: nameCell(source), list: { value: list! } };
  for (const field of LEDGER_MONEY) cells[field] = amountCell(source, field, layout.unit);
  cells.rate = rateCell(cells, layout);
  cells.score = linkedFigure(sheet, project.score, { shift: 0, exact: decimalOfPoints(project.score?.value) });
  cells.grade = linkedText(sheet, project.grade);
  cells.reason = linkedText(sheet, project.reason);
  if (owner !== undefined) cells.owner = linkedLabel(sheet, ownerReading(project), owner);
  if (budgetClass !== undefined) cells.class = linkedLabel(sheet, project.budgetClass, budgetClass);
  if (tier !== undefined) cells.tier = linkedLabel(sheet, project.tier, tier);
  return cells;
}

function amountCell({ project, list, sheet }: RowSource, field: LedgerMoney, unit: MoneyUnit): LinkedCell {
  const reading = project[field];
  const from = unitOf(list, field);
  const exact = reading?.value === undefined ? undefined : decimalOfMoney(reading.value, from);
  return linkedFigure(sheet, reading, { shift: shiftBetween(from, unit), exact });
}

function nameCell({ project, sheet }: RowSource): LinkedCell {
  const { name, continuationRows } = project;
  if (continuationRows.length === 0) return linkedText(sheet, name);
  const rows = [name.row, ...continuationRows].map((row) => ({ row, column: name.column }));
  return linkedRows(sheet, rows, name.value);
}

/** 执行数 ÷ 调整后预算数 of our own row; without both figures there is none. */
function rateCell({ executed, adjustedBudget }: Cells, { fields, row }: Layout): LinkedCell {
  if (executed?.figure === undefined || adjustedBudget?.figure === undefined) return {};
  const [above, below] = (['executed', 'adjustedBudget'] as const).map((field) =>
    formatCell({ row, column: fields.indexOf(field) }),
  );
  const isZero = adjustedBudget.figure === 0n;
  return {
    formula: `IF(${below}=0,"—",ROUND(${above}/${below},4))`,
    value: isZero ? '—' : roundedQuotient(executed.figure, adjustedBudget.figure, 4),
  };
}

function decimalOfPoints(score: Points | undefined) {
  return score === undefined ? undefined : { units: score, scale: 6 };
}

import type { ListTable, Project } from '../book';
import { tierOfHeading, type Tier } from '../naming';
import { isError, sheetNamed, type SheetRow, type WorkbookSnapshot } from '../snapshot';

/** The tier that a project stands under: a group row or subtotal of its list, else the list's title or sheet. */
export function headedTiers(list: ListTable, workbook: WorkbookSnapshot): (project: Project) => Tier | undefined {
  const ofList = [list.sheet, ...list.headings].flatMap((line) => tierOfHeading(line) ?? []).at(-1);
  const ofRow = new Map([...tiersBelowGroups(list, workbook), ...tiersOfSubtotals(list)]);
  return ({ row }) => ofRow.get(row) ?? ofList;
}

function tiersOfSubtotals({ totals }: ListTable): [row: number, tier: Tier][] {
  return totals.flatMap(({ kind, label, covers }) => {
    const tier = kind === 'subtotal' ? tierOfHeading(label) : undefined;
    return tier === undefined ? [] : covers.map(({ row }): [number, Tier] => [row, tier]);
  });
}

/** By row, the tier of the last group row above (一、中央转移支付): a row of the table that is no project and holds one text. */
function tiersBelowGroups(list: ListTable, workbook: WorkbookSnapshot): [row: number, tier: Tier][] {
  const rows = sheetNamed(workbook, list.sheet)?.rows;
  const tiers: [number, Tier][] = [];
  let [from, tier]: [number, Tier | undefined] = [list.headerRows[0], undefined];
  for (const { row, continuationRows } of list.projects) {
    for (let above = from; rows && above < row; above += 1) tier = tierOfHeading(onlyText(rows.get(above))) ?? tier;
    if (tier) tiers.push([row, tier]);
    from = Math.max(row, ...continuationRows) + 1;
  }
  return tiers;
}

function onlyText(row: SheetRow | undefined): string {
  const texts = new Set(
    row?.flatMap((cell) => (cell?.value === undefined || isError(cell.value) ? [] : [String(cell.value)])),
  );
  return texts.size === 1 ? [...texts].join('') : '';
}

import { SHEET_NOTES } from '../words';
import type { Ledger } from './ledger';
import { isUnitAssumed } from './summary-unit';

/** "2023年度" where all lists speak of one year, else nothing. */
export function yearPrefix({ lists }: Ledger): string {
  const [year, ...others] = [...new Set(lists.flatMap((list) => list.year ?? []))];
  return year !== undefined && others.length === 0 ? `${year}年度` : '';
}

export function unitLine({ unit }: Ledger): string {
  return `单位：${unit}`;
}

/** What a reader of any of our sheets of amounts should know. */
export function unitNotes({ lists, unit }: Ledger): string[] {
  return isUnitAssumed(lists) ? [SHEET_NOTES.unitAssumed(unit)] : [];
}

const WATCHED = [
  ['initialBudget', '年初预算数'],
  ['adjustedBudget', '预算金额（调整后）'],
  ['executed', '全年执行数'],
  ['score', '自评得分'],
  ['grade', '自评等级'],
] as const;

/** Which lists lack a column that others have: their rows are blank there, and sums leave them out. */
export function gapNotes({ lists, fields }: Ledger): string[] {
  return WATCHED.flatMap(([field, title]) => {
    const without = lists.filter(({ columns }) => columns[field] === undefined).map(({ sheet }) => sheet);
    if (without.length === 0 || !fields.includes(field)) return [];
    return [SHEET_NOTES.withoutColumn([...new Set(without)], title)];
  });
}

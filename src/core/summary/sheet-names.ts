import type { WorkbookSnapshot } from '../snapshot';

/** Our sheets, in the order in which they are written, and what they are called where nobody else is. */
export const SHEET_NAMES = {
  forms: '自评表汇总',
  list: '自评结果汇总',
  grades: '等级分布',
  units: '单位汇总',
  tiers: '级次汇总',
  classes: '预算类型汇总',
  execution: '预算执行',
  findings: '核对结果',
} as const;

export type SheetKey = keyof typeof SHEET_NAMES;

export const SHEET_KEYS = Object.keys(SHEET_NAMES) as SheetKey[];

const SUFFIX = '(绩核)';

/** Names that collide with none of the user's sheets; a sheet of ours that is there already keeps its name. */
export function sheetNames({ sheets }: WorkbookSnapshot): Readonly<Record<SheetKey, string>> {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const names = SHEET_KEYS.map((key): [SheetKey, string] => {
    const former = sheets.find(({ ours }) => ours === key);
    return [key, former?.name ?? freeName(SHEET_NAMES[key], taken)];
  });
  return Object.fromEntries(names) as Record<SheetKey, string>;
}

/** The name of one more sheet of ours, by the same rules. */
export function ownSheetName({ sheets }: WorkbookSnapshot, key: string, wanted: string): string {
  const former = sheets.find(({ ours }) => ours === key);
  return former?.name ?? freeName(wanted, new Set(sheets.map(({ name }) => name.toLowerCase())));
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 1; taken.has(name.toLowerCase()); count += 1) {
    name = `${wanted}${SUFFIX}${count === 1 ? '' : count}`;
  }
  taken.add(name.toLowerCase());
  return name;
}

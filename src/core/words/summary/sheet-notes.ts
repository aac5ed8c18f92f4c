/** Notes below the tables of our summary sheets. They are Chinese in every language: the sheets are handed in. */
export const SHEET_NOTES = {
  unitAssumed: (unit: string) => `注：有的表未注明金额单位，本表按${unit}汇总，请核实。`,
  withoutColumn: (lists: readonly string[], column: string) =>
    `注：${lists.join('、')}没有“${column}”列，相应的数不含该表。`,
  outside: (lists: readonly string[], { count, what }: { readonly count: number; readonly what: string }) =>
    `注：${lists.join('、')}的${count}个项目未列${what}，不在本表。`,
  copies: (lists: readonly string[]) => `注：${lists.join('、')}与其他表重复，未计入。`,
  shares: '注：占比和评优率以已定等级的项目数为分母，保留两位小数。',
  executionRate: '注：预算执行率＝全年执行数÷调整后预算数；未填执行数的按0计入合计。',
  withoutExecution: (lists: readonly string[]) => `注：${lists.join('、')}没有全年执行数或预算数列，不在本表。`,
} as const;

/** Which row of a list a form belongs to, on 自评表汇总. */
export const FORM_LIST_WORDS = {
  row: (list: string, row: number, isDoubtful: boolean) => `${list} 第${row}行${isDoubtful ? '（请核对）' : ''}`,
  several: '清单中有多行可能对应，请核对',
  none: '清单中没有',
} as const;

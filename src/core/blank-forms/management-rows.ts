import { across, down, type SheetDraft } from './sheet-draft';

const ITEMS = [
  '分配科学性',
  '下达及时性',
  '拨付合规性',
  '使用规范性',
  '执行准确性',
  '预算绩效管理情况',
  '支出责任履行情况',
];
const HEIGHT = 26;

/** 资金管理情况 of a transfer payment: seven items, each with room for what was done and what is amiss. Returns the row below. */
export function managementRows(sheet: SheetDraft, top: number, last: number): number {
  const bottom = top + ITEMS.length;
  sheet.put(down(0, top, bottom), 'center', '资金\n管理\n情况');
  sheet.put(across(top, 1, 2), 'center');
  sheet.put(across(top, 3, 4), 'center', '情况说明');
  sheet.put(across(top, 5, last), 'center', '存在问题和改进措施');
  ITEMS.forEach((item, index) => {
    const row = top + 1 + index;
    sheet.put(across(row, 1, 2), 'center', item);
    sheet.put(across(row, 3, 4), 'text');
    sheet.put(across(row, 5, last), 'text');
  });
  for (let row = top; row <= bottom; row += 1) sheet.heights.set(row, HEIGHT);
  return bottom + 1;
}

import { sheetsFollowing } from '../../../src/core/formula';
import type { DefinedName, WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';

const HEAD = `
  # 本级项目
  | 10 |`;

function following(formula: string, names: readonly DefinedName[] = []): string[] {
  const drawn = drawWorkbook(`${HEAD}\n# 汇总\n| =${formula} → 1 |\n# 附表\n| 3 |`);
  const [first, ...rest] = drawn.sheets;
  const tables = [{ name: '明细', range: { top: 0, left: 0, bottom: 3, right: 3 }, headerRows: 1, totalsRows: 0 }];
  const workbook: WorkbookSnapshot = { ...drawn, names, sheets: [{ ...first!, tables }, ...rest] };
  return [...sheetsFollowing(new Set(['本级项目']), workbook)].sort();
}

test.each([
  ['a reference', '本级项目!A1*2'],
  ['a quoted one', "SUM('本级项目'!A1:A9)"],
  ['a table', 'SUM(明细[金额])'],
  ['a 3D reference', "SUM('本级项目:附表'!A1)"],
  ['a 3D reference that does not name it', "SUM('上年:附表'!A1)"],
  ['what is computed', 'INDIRECT("B" & 1)'],
  ['what is always computed anew', 'TODAY()'],
])('%s makes a sheet follow', (_, formula) => {
  expect(following(formula)).toEqual(['本级项目', '汇总'].sort());
});

test.each(['SUM(B1:B3)', '附表!A1', 'SUM(A1,B2)', 'IF(A1>0,"是：否","否")'])('%s does not', (formula) => {
  expect(following(formula)).toEqual(['本级项目']);
});

test('a name, and a name that stands for it, make a sheet follow', () => {
  const names = [
    { name: '预算', refersTo: '本级项目!$A$1' },
    { name: '全部预算', refersTo: '预算*1' },
  ];
  expect(following('全部预算+1', names)).toContain('汇总');
  expect(following('别的+1', names)).not.toContain('汇总');
});

test('what follows from what follows', () => {
  const workbook = drawWorkbook(`${HEAD}\n# 乙\n| =甲!A1 → 1 |\n# 甲\n| =本级项目!A1 → 1 |\n# 丙\n| 1 |`);
  expect([...sheetsFollowing(new Set(['本级项目']), workbook)]).toEqual(['本级项目', '甲', '乙']);
});

test('nothing changed, nothing follows, whatever is always computed anew', () => {
  expect([...sheetsFollowing(new Set(), drawWorkbook('# 甲\n| =NOW() → 1 |'))]).toEqual([]);
});

import { FUNCTION_NAMES } from '../../../src/core/recalculating';
import type { CellValue } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { valueOf } from './recalculate-drawing';

const WORKBOOK = drawWorkbook(`
  # 本级
  hidden rows 3
  table 项目表 A1:C5
  name 合计 本级!$C$2:$C$5
  name 税率 0.06
  name 移动 本级!C2
  name 偏移 OFFSET(本级!$A$1,1,1)
  | 项目 | 等级 | 金额 | 得分               |
  | 甲   | 优   | 10   | 95                 |
  | 乙   | 良   | 20   | 85                 |
  | 丙   | 优   | 30   | 60                 |
  | 丁   |      | 40   | =A9(               |
  | 小计 |      | =SUBTOTAL(9,C2:C5) → 100 | =XLOOKUP(1,A1:A2,B1:B2) |
  # 一月
  | 1 |
  # 二月
  | 2 |
  # 三月
  | 4 |
`);

const ERROR = (error: string): CellValue => ({ error });

test.each<[string, CellValue | null]>([
  ['SUM(C2:C5)', 100],
  ['SUM(项目表[金额])', 100],
  ['SUM(项目表[[#Headers],[金额]])', 0],
  ['SUM(合计)', 100],
  ['C2*税率', 0.6],
  ['SUM(一月:三月!A1)', 7],
  ["SUM('一月:三月'!A1)", 7],
  ['SUM(三月:一月!A1)', 7],
  ['SUM($C$2:C$3,C5)', 70],
  ['SUM(C5:C2)', 100],
  ['sum(c2:c5)', 100],
  [' SUM( C2 : C5 ) ', null],
  ['SUBTOTAL(9,C2:C6)', null],
  ['SUBTOTAL(109,C2:C6)', 80],
  ['_xlfn.IFS(D2>=90,"优",TRUE,"良")', '优'],
  ['IF(D2>=90,"优",IF(D2>=80,"良","差"))', '优'],
  ['IF(D4>=90,"优",IF(D4>=80,"良","差"))', '差'],
  ['LOOKUP(D3,{0,60,80,90},{"差","中","良","优"})', '良'],
  ['C2/C9', ERROR('#DIV/0!')],
  ['A9', 0],
  ['B5&""', ''],
  ['IF(B5="","未评",B5)', '未评'],
  ['0.1+0.2-0.3', 0],
  ['70.4-8.8-61.6', 0],
  ['115-113.2-1.8', -2.886579864025407e-15],
  ['(0.5-0.4-0.1)', 0],
  ['1*(0.5-0.4-0.1)', -2.7755575615628914e-17],
  ['ROUND(0.5-0.4-0.1,2)', 0],
  ['1.1+2.2=3.3', true],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-1.005,2)', -1.01],
  ['ROUND(4.35*100,0)', 435],
  ['INT(4.35*100)', null],
  ['ROUNDUP(4.35*100,0)', null],
  ['"3"+1', 4],
  ['"2023-1-1"+1', null],
  ['"第3批"+1', ERROR('#VALUE!')],
  ['VALUE("￥5")', null],
  ['"１２"+1', null],
  ['1E+20&""', null],
  ['"甲"<"乙"', null],
  ['COUNTIF(B2:B5,">优")', null],
  ['COUNTIF(B2:B5,"2023-1")', null],
  ['COUNTIF(B2:B5,"2023年")', null],
  ['COUNTIF(B2:B5,"323003-社保中心")', 0],
  ['MATCH(3,{5,1,3})', null],
  ['COUNTIF(A2:A5,"甲~乙")', null],
  ['COUNTIF(A2:A5,"~*")', 0],
  ['FIND("","")', null],
  ['C2:C5*2', null],
  ['SUM((B2:B5="优")*C2:C5)', null],
  ['SUMPRODUCT((B2:B5="优")*C2:C5)', 40],
  ['{1,2}', null],
  ['D6', null],
  ['SUM(D2:D4)', 240],
  ['SUM(D2:D6)', null],
  ['IFERROR(D6,0)', null],
  ['NOW()', null],
  ['TODAY()-1', null],
  ['RAND()', null],
  ['OFFSET(A1,1,0)', null],
  ['INDIRECT("A1")', null],
  ['移动', null],
  ['偏移', null],
  ['没有的名称', null],
  ['没有的表!A1', null],
  ['[1]别的!A1', null],
  ["'[别的.xlsx]表'!A1", null],
  ['XLOOKUP(1,A1:A2,B1:B2)', null],
  ['TEXT(C2,"0.00")', null],
  ['SUM(C2:C5', null],
  ['C2:INDEX(C2:C5,2)', null],
  ['C2:C5 C3', null],
  ['SUM((C2,C3))', null],
  ['IF(1)', null],
  ['', null],
  ['IF(TRUE,1,NOW())', null],
  ['IF(FALSE,D6,1)', 1],
  ['ROUND(C2,)', 10],
  ['Z200+1', null],
  ['ROW(Z200)', 200],
  ['COLUMN()', 26],
  ['CHAR(200)', null],
  ['YEAR(30)', null],
  ['toString(1)', null],
  ['CONSTRUCTOR(1)', null],
])('%s', (formula, expected) => {
  expect(valueOf(formula, WORKBOOK)).toEqual(expected);
});

test('dates are left alone where days are counted from 1904', () => {
  const workbook = { ...WORKBOOK, date1904: true };
  expect(valueOf('YEAR(45000)', WORKBOOK)).toBe(2023);
  expect(valueOf('YEAR(45000)', workbook)).toBeNull();
});

test('a deep formula is given up, not the program', () => {
  expect(valueOf(`${'('.repeat(5000)}1${')'.repeat(5000)}`)).toBeNull();
  expect(valueOf(`${'-'.repeat(50_000)}1`)).toBeNull();
  expect(valueOf(Array.from({ length: 3000 }, () => '1').join('+'))).toBe(3000);
});

test('the functions that are understood', () => {
  expect(FUNCTION_NAMES).toEqual(
    expect.arrayContaining(['SUM', 'COUNTIFS', 'SUMPRODUCT', 'VLOOKUP', 'SUBTOTAL', 'CHAR']),
  );
  expect(new Set(FUNCTION_NAMES).size).toBe(FUNCTION_NAMES.length);
});

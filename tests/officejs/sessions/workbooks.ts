import { parseRange } from '../../../src/core/address';
import type { ExcelHost } from '../host';

/** A workbook as accountants have them, and what no drawing shows of it. */
export interface RealWorkbook {
  readonly drawing: string;
  readonly prepare?: (host: ExcelHost) => void;
}

const TABLE = `
  # 项目表
  table 项目支出 A2:H7
  | 2023年度项目支出绩效自评结果汇总表（单位：万元） | | | | | | | |
  | 序号 | 项目名称     | 主管部门 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级 |
  | 1    | 城乡医疗救助 | 民政局   | 50.00      | 40.00      | =[@全年执行数]/[@全年预算数] → 80.00% | 95       | 优       |
  | 2    | 征兵工作经费 | 武装部   | 30.00      | 30.00      | =[@全年执行数]/[@全年预算数] → 100.00% | 85      | 优       |
  | 3    | 道路养护     | 交通局   | 20.00      | '10.00     | 50.00% | 75       | 中       |
  | 4    | 学校校舍维修 | 教育局   | 10.00      | 9.00       | 90.00% | 92       |        |
  | 合计 |              |          | =SUBTOTAL(109,[全年预算数]) → 110.00     | =SUM(E3:E6) → 79.00 | | | |
  name 总预算 项目表!$D$7`;

const LIST_ROWS = `
  | 项目支出绩效自评结果汇总表（单位：万元） | | | | | | |
  | 序号 | 项目名称     | 主管部门 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级 |
  | 1    | 城乡医疗救助 | 民政局   | 50.00      | 40.00      |  | 95       |       |
  | 2    | 征兵工作经费 | 武装部   | 30.00      | 30.00      |  | 85      |       |
  | 3    | 道路养护     | 交通局   | 20.00      | '10.00     |  | 75       |        |
  | 4    | 学校校舍维修 | 教育局   | 10.00      | 9.00       |  | 92       |        |
  | 5    | 文化下乡     | 文旅局   | 16.00      | 15.00      |  | 88       | 优     |
  | 合计 |              |          | 126.00     | =SUM(E3:E7) → 94.00 | | | |`;

/** The list under a sheet's name, with settings. */
const list = (name: string, ...settings: readonly string[]): string =>
  `# ${name}\n${settings.join('\n')}\n${LIST_ROWS}\n`;

export const WORKBOOKS: readonly (readonly [string, RealWorkbook])[] = [
  ['an Excel table with a total row and calculated columns', { drawing: TABLE }],
  ['a filtered list', { drawing: list('表', 'filter A2:H7', 'hidden rows 4, 6') }],
  ['a filtered Excel table', { drawing: list('表', 'table 项目 A2:H7', 'hidden rows 3, 5, 7') }],
  [
    'odd names of sheets',
    {
      drawing: [
        list("Bob's 表!, 一 (2)"),
        list('😀本级'),
        list('一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一'),
        list('ＡＢＣ１２３'),
        list('2023'),
        list('A1'),
        list('R1C1'),
        '# 空表\n',
      ].join('\n'),
    },
  ],
  [
    'merged titles, headers and cells',
    {
      drawing: list('表', 'merge A1:H1, A8:C8').replace(
        '| 1    | 城乡医疗救助 | 民政局 ',
        '| 1    | 城乡医疗救助 | 民政局 ',
      ),
    },
  ],
  [
    'texts of digits, dates, limits, errors, apostrophes and long texts',
    {
      drawing: `${list('表')}
        # 杂项
        | '001 | '1-2 | '=A1 | #N/A | #DIV/0! | TRUE | 2 |
        | 1.7976931348623157e308 | -1e-307 | 123456789012345 | | | | |`,
      prepare: ({ book }) => {
        const sheet = book.sheetNamed('杂项')!;
        sheet.put(4, new Map([[0, { value: '长'.repeat(32_767) }]]));
        sheet.put(5, new Map([[0, { value: '0012', format: '@' }]]));
        sheet.put(6, new Map([[0, { value: 45_000, format: 'yyyy/m/d' }]]));
        const home = book.sheetNamed('表')!;
        for (const row of [2, 3, 4, 5, 6]) {
          for (const column of [5, 7]) home.put(row, new Map([[column, { format: '@' }]]));
        }
      },
    },
  ],
  [
    'hidden sheets, names, other workbooks, what the user has formatted, drawn and frozen',
    {
      drawing: `${list('表')}
        name 外部 '[预算.xlsx]表一'!$A$1
        ${list('藏着', 'state hidden')}
        ${list('深藏', 'state veryHidden')}
        # 引用
        | ='[预算.xlsx]表一'!$A$1 → 5 | ='C:\\数据\\[Bob''s.xlsx]表'!B2 → 优 | =表!D3*2 → 100 |`,
      prepare: ({ book }) => {
        const sheet = book.sheetNamed('表')!;
        sheet.names.push({ name: '本表', refersTo: '表!$A$1', isVisible: true, comment: '注' });
        sheet.rules.push({
          id: book.nextId('rule'),
          type: 'CellValue',
          ranges: [parseRange('D3:E8')!],
          formula: '',
          stopIfTrue: false,
          format: new Map([['fill/color', '#FF0000']]),
        });
        sheet.rules.push({
          id: book.nextId('rule'),
          type: 'Custom',
          ranges: [parseRange('A1:H9')!],
          formula: '=MOD(ROW(),2)=0',
          stopIfTrue: true,
          format: new Map([['fill/color', '#EEEEEE']]),
        });
        sheet.frozenRows = 2;
        sheet.frozenColumns = 1;
        sheet.columnWidths.set(1, 120);
      },
    },
  ],
  [
    'a spilled array and one entered as such',
    {
      drawing: `${list('表')}
        # 数组
        | =SORT(表!B3:B7) → 道路养护 | x | =SUM(表!D3:D7*1) → 126 |
        | 城乡医疗救助 | y | |
        | 文化下乡 | z | |`,
      prepare: ({ book }) => {
        const sheet = book.sheetNamed('数组')!;
        sheet.arrays.push({ range: parseRange('A1:A3')!, isDynamic: true });
        sheet.arrays.push({ range: parseRange('C1')!, isDynamic: false });
      },
    },
  ],
  [
    'a sheet of a million rows with three values',
    {
      drawing: `${list('表')}\n# 巨大\n| 1 |`,
      prepare: ({ book }) => {
        const sheet = book.sheetNamed('巨大')!;
        sheet.put(1_048_575, new Map([[16_383, { value: '末' }]]));
        sheet.put(500_000, new Map([[8_000, { value: '中' }]]));
      },
    },
  ],
];

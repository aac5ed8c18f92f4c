import type { Severity } from '../../core/presets';
import type { Words } from '../../ui/words';

interface GridWords {
  grid(sheet: string): string;
  entry(cell: string): string;
  readonly notCalculated: string;
  readonly notCalculatedHint: string;
  readonly marks: Readonly<Record<Severity, string>>;
  hidden(rows: number, columns: number): string;
  readonly showHidden: string;
  readonly hideAgain: string;
  hiddenRows(first: string, last: string): string;
  hiddenColumns(first: string, last: string): string;
  more(count: number): string;
  readonly tooMany: string;
  readonly notMoved: string;
  readonly isProtected: string;
  readonly sheets: string;
  readonly ownSheet: string;
  readonly hiddenSheet: string;
  hiddenSheets(count: number): string;
  readonly hideSheets: string;
  findings(count: number): string;
  readonly scrollBack: string;
  readonly scrollOn: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly noSuchCell: string;
  readonly apply: string;
  readonly discard: string;
}

export const GRID_WORDS: Words<GridWords> = {
  'zh-CN': {
    grid: (sheet) => `工作表“${sheet}”`,
    entry: (cell) => `${cell}的内容`,
    notCalculated: '待重算',
    notCalculatedHint: '改动后还没有重算，用 Excel 或 WPS 打开时会自动算出。',
    marks: { error: '错误', warning: '提醒', info: '提示' },
    hidden: (rows, columns) =>
      `隐藏了${[rows > 0 ? `${rows}行` : '', columns > 0 ? `${columns}列` : ''].filter(Boolean).join('、')}`,
    showHidden: '显示出来看',
    hideAgain: '收起',
    hiddenRows: (first, last) => (first === last ? `第${first}行已隐藏` : `第${first}至${last}行已隐藏`),
    hiddenColumns: (first, last) => (first === last ? `${first}列已隐藏` : `${first}至${last}列已隐藏`),
    more: (count) => `还有${count}条，见右侧`,
    tooMany: '选中的范围太大，请分几次做。',
    notMoved: '这一步没有做成，表格没有改动。请再试一次。',
    isProtected: '这张工作表有保护，不能改动。请先在 Excel 或 WPS 里撤销工作表保护。',
    sheets: '工作表标签',
    ownSheet: '绩核生成',
    hiddenSheet: '已隐藏',
    hiddenSheets: (count) => `隐藏的表（${count}）`,
    hideSheets: '收起隐藏的表',
    findings: (count) => `${count}项发现`,
    scrollBack: '向左',
    scrollOn: '向右',
    nameBox: '名称框：输入单元格跳转，如 D40 或 本级项目!D40',
    formulaBar: '编辑栏',
    noSuchCell: '没有这个单元格。可以输入 D40，或 本级项目!D40。',
    apply: '确定',
    discard: '放弃',
  },
  'en-US': {
    grid: (sheet) => `Worksheet “${sheet}”`,
    entry: (cell) => `Content of ${cell}`,
    notCalculated: 'to recalculate',
    notCalculatedHint: 'Not recalculated since an edit; Excel or WPS will do so when it opens the file.',
    marks: { error: 'Error', warning: 'Warning', info: 'Note' },
    hidden: (rows, columns) =>
      `${[rows > 0 ? `${rows} ${rows === 1 ? 'row' : 'rows'}` : '', columns > 0 ? `${columns} ${columns === 1 ? 'column' : 'columns'}` : ''].filter(Boolean).join(', ')} hidden`,
    showHidden: 'Show them',
    hideAgain: 'Hide again',
    hiddenRows: (first, last) => (first === last ? `Row ${first} is hidden` : `Rows ${first} to ${last} are hidden`),
    hiddenColumns: (first, last) =>
      first === last ? `Column ${first} is hidden` : `Columns ${first} to ${last} are hidden`,
    more: (count) => `${count} more: see the pane`,
    tooMany: 'The selection is too large: do it in several steps.',
    notMoved: 'This was not done; the table is as it was. Please try again.',
    isProtected: 'This sheet is protected and cannot be changed. Remove its protection in Excel or WPS first.',
    sheets: 'Worksheets',
    ownSheet: 'made by Jihe',
    hiddenSheet: 'hidden',
    hiddenSheets: (count) => `Hidden sheets (${count})`,
    hideSheets: 'Put hidden sheets away',
    findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
    scrollBack: 'Back',
    scrollOn: 'On',
    nameBox: 'Name box: type a cell to go there, such as D40 or Sheet1!D40',
    formulaBar: 'Formula bar',
    noSuchCell: 'There is no such cell. Type D40, or Sheet1!D40.',
    apply: 'Enter',
    discard: 'Cancel',
  },
};

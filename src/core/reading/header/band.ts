import type { Grid } from '../grid';
import { headerKey } from '../words/header-key';
import { headerWords } from '../words/header-words';
import { squeezed } from '../words/squeezed';
import { isPartOfMoney } from './column-words';

const MAX_ROWS = 3;
const CAPTION =
  /^[([【]?(?:金额|货币|计量|填报|填表|编制|报送|制表|公开)?(?:单位|部门|日期|人|时间|年度)[(]?[^:]{0,6}[:]/;
const TITLE = /20\d\d|[汇自总统明计评细]表|单位/;
// "二、转移支付项目自评结果" heads the table, or one beside it.
const SECTION = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|(?:附?表|附件)[一二三四五六七八九十\d])/;
const GROUP_WORD = /预算|执行|自评|评价|结果|资金|支出|绩效|指标|得分/;

/** The rows of the header whose project-name cell stands at (row, column): one to three, by merges or by what stands around. */
export function headerBand(grid: Grid, row: number, column: number): [top: number, bottom: number] | undefined {
  const merge = grid.mergeAt(row, column);
  if (merge && merge.bottom - merge.top >= MAX_ROWS) return undefined;
  if (merge && merge.bottom > merge.top) return [merge.top, merge.bottom];
  let [top, bottom] = [row, row];
  while (bottom - top + 1 < MAX_ROWS && isGroupRow(grid, top - 1, column)) top -= 1;
  while (bottom - top + 1 < MAX_ROWS && isLeafRow(grid, bottom + 1, column)) bottom += 1;
  return [top, bottom];
}

/** A row over the header that gathers columns: "自评结果" over 得分 and 等级; no title, no unit line. */
function isGroupRow(grid: Grid, row: number, anchor: number): boolean {
  const cells = grid.sheet.rows.get(row);
  if (!cells || !(grid.text(row, anchor) === '' || isGathered(grid, row, anchor))) return false;
  return cells.some((_, column) => {
    const text = grid.ownText(row, column);
    if (
      text === '' ||
      CAPTION.test(squeezed(text)) ||
      SECTION.test(squeezed(text)) ||
      grid.text(row + 1, column) === ''
    )
      return false;
    const merge = grid.mergeAt(row, column);
    if (merge && merge.bottom > row) return false;
    if (!merge && (column < anchor || TITLE.test(text))) return false;
    const isWide = merge ? merge.right > merge.left : isOpenToTheRight(grid, row, column);
    return (
      isWide && column !== anchor && GROUP_WORD.test(text) && text.length <= 30 && !/表(?:$|[(])/.test(squeezed(text))
    );
  });
}

/** 项目基本情况 over the names and a few columns beside them, the first of which may begin in its row: 序号, merged downwards. */
function isGathered(grid: Grid, row: number, anchor: number): boolean {
  const merge = grid.mergeAt(row, anchor);
  if (!merge || merge.bottom > row || merge.right === merge.left) return false;
  const [left, right] = [merge.left - 1, merge.right + 1];
  return [left, right].some((column) => column >= 0 && (grid.mergeAt(row, column)?.bottom ?? row) > row);
}

function isOpenToTheRight(grid: Grid, row: number, column: number): boolean {
  return grid.text(row, column + 1) === '' && grid.text(row + 1, column + 1) !== '';
}

/** A row under the header that holds only names of parts: 年初预算 | 调整后 under 预算安排. */
function isLeafRow(grid: Grid, row: number, anchor: number): boolean {
  const cells = grid.sheet.rows.get(row);
  const own = grid.text(row, anchor);
  if (!cells || (own !== '' && own !== grid.text(row - 1, anchor))) return false;
  const texts = cells.flatMap((cell, column) => (cell ? [{ value: cell.value, text: grid.ownText(row, column) }] : []));
  // 一、一般公共预算 right under the header is a group of rows.
  if (texts.some(({ text }) => SECTION.test(squeezed(text))) || standsLeft(grid, row, anchor)) return false;
  const keys = texts.filter(({ text }) => text !== '').map(({ text }) => headerKey(text));
  if (keys.length === 0 || texts.some(({ value }) => typeof value === 'number')) return false;
  if (keys.every((key) => key === '' || key === '分')) return texts.some(({ text }) => text.includes('元'));
  return keys.every((key) => key.length <= 20) && keys.some((key) => headerWords(key).length > 0 || isPartOfMoney(key));
}

/** Whether all that a row says stands left of the names: there are no parts to name. */
function standsLeft(grid: Grid, row: number, anchor: number): boolean {
  const cells = grid.sheet.rows.get(row) ?? [];
  return cells.every((_, column) => column < anchor || grid.ownText(row, column) === '');
}

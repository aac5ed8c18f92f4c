import { yearOf } from '../list-facts';
import { isNote } from '../words/heading';
import { squeezed } from '../words/squeezed';
import type { FormKind } from '../../book';
import { shownIn, type Window } from './window';

const TAIL = '(?:[(【〔].*[)】〕])?$';
const TITLE = new RegExp(
  `(?:自评|自我评价|自评价|绩效评价|绩效评分|绩效目标完成|绩效目标自评|考评|考核).*表${TAIL}|绩效.*表${TAIL}|^.{0,40}(?:绩效|项目|支出)自评${TAIL}`,
);
const LONGEST = 80;
// Tables of indicators that are no self-evaluations: goals declared, monitoring in the course of the year, others' reviews.
const OTHER_KIND = /监控|目标申报|目标批复|申报表|目标表|复核|再评价|抽查|目标审核|审核表|公开表/;
const TRANSFER = /转移支付/;
const DEPARTMENT = /部门整体|整体支出|整体绩效|部门(?:\(单位\))?(?:预算)?整体|单位整体/;

/** The title of a form, with the year it tells and the line it stands in. */
export interface Title {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly text: string;
}

/** The title that a row holds: a line of its own that names the table. */
export function titleIn(window: Pick<Window, 'grid' | 'left' | 'right'>, row: number): Title | undefined {
  const shown = shownIn(window, row);
  if (shown.length === 0 || shown.length > 2) return undefined;
  const title = shown.find(({ bare }) => window.grid.told.by(isTitle, bare));
  return title && { row, column: title.column, right: title.right, text: title.text.replace(/\s*[\r\n]+\s*/g, '') };
}

function isTitle(bare: string): boolean {
  const mayBe = bare.length <= LONGEST && (bare.includes('表') || bare.includes('自评'));
  return mayBe && TITLE.test(bare) && !isNote(bare) && !bare.includes('。');
}

/** Whether a title is that of another table with indicators, which is scored by nobody. */
export function isOfAnotherKind(title: string): boolean {
  const bare = squeezed(title);
  return OTHER_KIND.test(bare) && !/自评/.test(bare);
}

export function kindOf(lines: readonly string[]): FormKind {
  for (const line of lines.map(squeezed)) {
    if (TRANSFER.test(line) && !/不含|本级/.test(line)) return 'transfer';
    if (DEPARTMENT.test(line)) return 'department';
    if (/项目支出/.test(line)) return 'project';
  }
  return 'project';
}

/** The year that a form's title or the lines right below it speak of. */
export function formYear(lines: readonly string[], sheet: string): number | undefined {
  return yearOf(lines) ?? (/20\d\d/.test(sheet) ? yearOf([sheet]) : undefined);
}

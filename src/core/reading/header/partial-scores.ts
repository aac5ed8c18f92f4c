import type { HeaderWord } from '../words/header-words';
import type { ColumnContent } from './column-content';
import type { Header, HeaderColumn } from './header';

const INDICATOR = /^(?:产出|效益|效果|满意度?|成本)(?:指标)?(?:得分)?$/;
const MOST_POINTS = 20;

/**
 * Whether a column 预算执行率 or 执行情况 holds the points for execution, not a rate or an amount: it stands right beside the points for
 * output or benefit, and no figure in it is larger than such points can be.
 */
export function isPointsForExecution(
  { columns }: Header,
  column: HeaderColumn,
  { content, word }: { readonly content: ColumnContent; readonly word: HeaderWord },
): boolean {
  if (word.field !== 'executionRate' && word.field !== 'executed') return false;
  const index = columns.indexOf(column);
  const isBesideScores = INDICATOR.test(columns[index + 1]?.key ?? '') || INDICATOR.test(columns[index - 1]?.key ?? '');
  return isBesideScores && !content.hasPercent && content.largest <= MOST_POINTS && content.largest > 1;
}

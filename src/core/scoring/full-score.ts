import type { ListTable } from '../book';
import { divideRound, points, type Points } from '../money';
import { plain } from '../naming';

export const HUNDRED: Points = points(100);

const IN_HEADER = [/满分(?:值|为|是)?:?(\d{2,3})/, /\((?:总分)?(\d{2,3})分?\)/];
const IN_HEADING = [/满分(?:值|为|是)?:?(\d{2,3})/];

/** The score that a list gives at most: 100 unless its header or title says otherwise (满分120分). */
export function fullScoreOf({ columns, headings }: ListTable): Points {
  const header = columns.score?.header ?? '';
  return stated([header], IN_HEADER) ?? stated(headings, IN_HEADING) ?? HUNDRED;
}

function stated(texts: readonly string[], patterns: readonly RegExp[]): Points | undefined {
  for (const text of texts.map(plain)) {
    const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (match) return points(Number(match[1]));
  }
  return undefined;
}

/** A score of another full score as one out of 100, which is what grades are given for: 108 of 120 is 90. */
export function outOfHundred(score: Points, full: Points): Points {
  return full === HUNDRED ? score : (divideRound(score * HUNDRED, full) as Points);
}

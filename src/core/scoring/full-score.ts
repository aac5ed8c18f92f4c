import type { ListTable } from '../book';
import { points, type Points } from '../money';
import { plain } from '../naming';

export const HUNDRED: Points = points(100);

const SAID = /满分(?:值|为|是)?:?(\d{2,3})/;
// A bare (10) is as likely the number of the column, as official forms have it.
const IN_HEADER = [SAID, /\(总分:?(\d{2,3})分?\)/, /\((\d{2,3})分\)/];

/** The score that a list gives at most: 100 unless its header or title says otherwise (满分120分) and the scores bear it out. */
export function fullScoreOf(list: ListTable): Points {
  const full = stated([list.columns.score?.header ?? ''], IN_HEADER) ?? stated(list.headings, [SAID]);
  return full === undefined || isBelied(full, list) ? HUNDRED : full;
}

function stated(texts: readonly string[], patterns: readonly RegExp[]): Points | undefined {
  for (const text of texts.map(plain)) {
    const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (match) return points(Number(match[1]));
  }
  return undefined;
}

/** More than half of the scores lie above what was taken for the full one. */
function isBelied(full: Points, { projects }: ListTable): boolean {
  const scores = projects.flatMap(({ score }) => score?.value ?? []);
  return scores.filter((score) => score > full).length * 2 > scores.length;
}

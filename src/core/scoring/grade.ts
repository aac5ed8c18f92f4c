import { plain } from '../naming';
import type { GradeBand, GradeScale } from '../presets';

/** The band that a written grade means: “优”, 优秀, 优级 and A are one; undefined where the scale does not know it. */
export function bandNamed(grade: string, scale: GradeScale): GradeBand | undefined {
  const exact = bandWorded(grade, scale);
  if (exact) return exact;
  const bare = withoutTrimmings(grade);
  return bandWorded(bare, scale) ?? bandLettered(bare, scale);
}

function bandWorded(word: string, { bands }: GradeScale): GradeBand | undefined {
  return bands.find(({ label, synonyms }) => label === word || synonyms.includes(word));
}

// 优（90-100分）: the grade with its range.
const RANGE = /[([【][^)\]】]*\d[^)\]】]*[)\]】]$/;
const QUOTES = /["'“”‘’「」『』()[\]【】]/g;
const SUFFIX = /(?:等级|等次|级|等|档次|档)$/;

function withoutTrimmings(grade: string): string {
  const word = plain(grade).replace(RANGE, '').replace(QUOTES, '');
  return word.length > 1 ? word.replace(SUFFIX, '') : word;
}

const LETTERS = 'ABCD';

// Offices that grade by letters use four of them, the best first; with another number of grades a letter tells nothing.
function bandLettered(word: string, { bands }: GradeScale): GradeBand | undefined {
  if (word.length !== 1 || bands.length !== LETTERS.length) return undefined;
  return bands[LETTERS.indexOf(word.toUpperCase())];
}

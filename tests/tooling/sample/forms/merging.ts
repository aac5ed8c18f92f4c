import { formatRange } from '../../../../src/core/address';

/** Ranges of equal neighbours in a column, from `top` down, that an office would merge. */
export function mergedRuns(column: number, top: number, texts: readonly string[]): string[] {
  const merges: string[] = [];
  for (let first = 0; first < texts.length;) {
    let last = first;
    while (last + 1 < texts.length && texts[last + 1] === texts[first]) last += 1;
    if (last > first) merges.push(formatRange({ top: top + first, bottom: top + last, left: column, right: column }));
    first = last + 1;
  }
  return merges;
}

/** The texts of a merged column: each once, then "". */
export function onlyFirsts(texts: readonly string[]): string[] {
  return texts.map((text, at) => (at > 0 && texts[at - 1] === text ? '' : text));
}

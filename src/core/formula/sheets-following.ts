import type { Sheet, WorkbookSnapshot } from '../snapshot';

// Recalculated whatever was changed, or reading what no formula text tells.
const RESTLESS = /\b(?:indirect|offset|now|today|rand|randbetween|randarray|info|cell)\(/;
// 3D references name only the first and the last sheet.
const ACROSS_SHEETS = /[^\s(,;]:[^\s(,;:]*!/;

/**
 * The sheets whose values may change when those of `changed` do, these included. Told by names that stand in the
 * formulas' texts: rather one sheet too many.
 */
export function sheetsFollowing(changed: ReadonlySet<string>, workbook: WorkbookSnapshot): ReadonlySet<string> {
  const following = new Set(changed);
  if (changed.size === 0) return following;
  const readers = workbook.sheets
    .filter(({ name }) => !following.has(name))
    .map((sheet) => ({ name: sheet.name, text: formulasIn(sheet) }))
    .filter(({ text }) => text !== '');
  for (let queue = [...changed]; queue.length > 0;) {
    const words = queue.flatMap((name) => wordsFor(name, workbook));
    const found = readers.filter(({ name, text }) => !following.has(name) && mentions(text, words));
    for (const { name } of found) following.add(name);
    queue = found.map(({ name }) => name);
  }
  return following;
}

function mentions(text: string, words: readonly string[]): boolean {
  return RESTLESS.test(text) || readsAcrossSheets(text) || words.some((word) => text.includes(word));
}

/** Whether a formula may read sheets that it does not name. */
export function readsAcrossSheets(formula: string): boolean {
  return ACROSS_SHEETS.test(formula);
}

/** What a formula that reads the sheet has in it: the sheet's name, one of its tables, a name that stands for a part of it. */
export function wordsFor(sheet: string, { sheets, names }: WorkbookSnapshot): string[] {
  const tables = sheets.find(({ name }) => name === sheet)?.tables ?? [];
  const direct = [sheet.replaceAll("'", "''"), ...tables.map(({ name }) => name)].map((word) => word.toLowerCase());
  const known = new Set(direct);
  // Names may stand for formulas that use names.
  for (let size = 0; size < known.size;) {
    size = known.size;
    for (const { name, refersTo } of names) {
      const text = refersTo.toLowerCase();
      if (mentions(text, [...known])) known.add(name.toLowerCase());
    }
  }
  return [...known];
}

function formulasIn({ rows }: Sheet): string {
  const formulas: string[] = [];
  for (const cells of rows.values()) {
    for (const cell of cells) if (cell?.formula !== undefined) formulas.push(cell.formula);
  }
  return formulas.join('\n').toLowerCase();
}

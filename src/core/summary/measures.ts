import { formatAbsolute, quoteSheetName, type RangeAddress } from '../address';
import type { CellValue } from '../snapshot';
import { roundedQuotient, numberOf } from './fixed';
import type { Grouping, Ledger, LedgerField, LedgerMoney } from './ledger';
import { quoted } from './quoted';
import { gradeRanks, type Tally } from './tally';

/** A formula and what it gives. */
export interface Figure {
  readonly formula: string;
  readonly value: CellValue;
}

/** Some rows of 自评结果汇总: as a condition of COUNTIFS and its kin, and as their tally. */
export interface Scope {
  readonly condition: string;
  readonly tally: Tally;
  /** The condition holds an array of texts, one of which must fit. */
  readonly isArray?: boolean;
}

/** A column of 自评结果汇总, subtotals included: 自评结果汇总!$E$4:$E$98. */
function ledgerRange({ sheet, fields, firstRow, lastRow }: Ledger, field: LedgerField): string {
  const column = fields.indexOf(field);
  const range: RangeAddress = { top: firstRow, left: column, bottom: lastRow, right: column };
  return `${quoteSheetName(sheet)}!${formatAbsolute(range)}`;
}

/** All projects: the rows that have a number. */
export function allRows(ledger: Ledger, tally: Tally): Scope {
  return { condition: `${ledgerRange(ledger, 'number')},">0"`, tally };
}

/** The rows of one group; `cell` is where its name stands. */
export function groupRows(
  ledger: Ledger,
  grouping: Grouping,
  group: { name: string; cell: string; tally: Tally },
): Scope {
  return { condition: `${ledgerRange(ledger, grouping)},${criterion(group.name, group.cell)}`, tally: group.tally };
}

/** The rows that belong to any group. */
export function groupedRows(ledger: Ledger, grouping: Grouping, tally: Tally): Scope {
  return { condition: `${ledgerRange(ledger, grouping)},"?*"`, tally };
}

/** The same, only in the lists of these names. */
export function withinLists(ledger: Ledger, { condition, tally }: Scope, lists: readonly string[]): Scope {
  const names = lists.map((name) => escaped(name) ?? quoted(name));
  const only = names.length === 1 ? names[0]! : `{${names.join(',')}}`;
  return { condition: `${condition},${ledgerRange(ledger, 'list')},${only}`, tally, isArray: names.length > 1 };
}

function criterion(name: string, cell: string): string {
  return escaped(name) ?? cell;
}

/** A name that means something else to COUNTIFS (a wildcard, a comparison) is spelt out with its escapes. */
function escaped(name: string): string | undefined {
  return /[*?~]|^[=<>]/.test(name) ? quoted(`=${name.replace(/[~*?]/g, '~$&')}`) : undefined;
}

function summed({ isArray }: Scope, formula: string): string {
  return isArray ? `SUMPRODUCT(${formula})` : formula;
}

export function projectCount(scope: Scope): Figure {
  return { formula: summed(scope, `COUNTIFS(${scope.condition})`), value: scope.tally.count };
}

/** Rows that state a number in the column. */
export function figureCount(ledger: Ledger, scope: Scope, field: LedgerField): string {
  return summed(scope, `COUNTIFS(${scope.condition},${ledgerRange(ledger, field)},">-1E+15")`);
}

export function amountSum(ledger: Ledger, scope: Scope, field: LedgerMoney): Figure {
  const formula = `SUMIFS(${ledgerRange(ledger, field)},${scope.condition})`;
  return { formula: summed(scope, formula), value: numberOf(scope.tally.sums[field]) };
}

/** How many have the grade of that rank, in any of the wordings that the lists use; others show up as not graded. */
export function gradeCount(ledger: Ledger, { condition, tally }: Scope, rank: number): Figure {
  const range = ledgerRange(ledger, 'grade');
  const words = wordsOfRank(ledger, rank).map((word) => escaped(word) ?? quoted(word));
  const formula =
    words.length === 1
      ? `COUNTIFS(${condition},${range},${words[0]})`
      : `SUMPRODUCT(COUNTIFS(${condition},${range},{${words.join(',')}}))`;
  return { formula, value: tally.grades[rank]! };
}

/** The label, and the words in the grade columns that mean the same; COUNTIFS knows no case. */
function wordsOfRank({ preset, gradeWords }: Ledger, rank: number): string[] {
  const { label } = preset.grades.bands[rank]!;
  const rankOf = gradeRanks(preset.grades);
  const words = new Map([[label.toLowerCase(), label]]);
  for (const word of gradeWords) {
    const key = word.toLowerCase();
    if (rankOf(word) === rank && !words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}

/** The mean score, half up to two decimals; empty where nobody has a score. */
export function meanScore(ledger: Ledger, { condition, tally }: Scope): Figure {
  const range = ledgerRange(ledger, 'score');
  const value = tally.scoreCount === 0 ? '' : meanOf(tally);
  return { formula: `IFERROR(ROUND(AVERAGEIFS(${range},${condition}),2),"")`, value };
}

function meanOf({ scoreSum, scoreCount }: Tally): number {
  const scale = 10n ** 15n;
  return roundedQuotient(scoreSum, BigInt(scoreCount) * scale, 2);
}

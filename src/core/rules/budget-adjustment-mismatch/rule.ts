import type { ListTable, Project, Reading } from '../../book';
import { magnitude, NO_MONEY, subtract, sum, type Money } from '../../money';
import { plain } from '../../naming';
import { sheetNamed, type WorkbookSnapshot } from '../../snapshot';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { countedLists } from '../shared/counted-lists';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { slackOf } from '../shared/rounding-hair';
import { amountOfPart, choicesOf, furtherParts, type SignedPart } from './further-parts';

const says = {
  initial: 'money',
  adjustment: 'money',
  expected: 'money',
  found: 'money',
  difference: 'money',
} as const;

/** Initial budget and adjustment do not give the adjusted budget. */
export default defineRule({
  id: 'budget-adjustment-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  facts: {
    differs: says,
    wrongSign: says,
    withParts: { ...says, parts: 'list', further: 'money' },
    most: { count: 'count', total: 'count' },
  },
  *check({ lists, book: { snapshot } }) {
    for (const list of countedLists(lists)) {
      const found = wrongRows(list, snapshot);
      if (isMostRows(found.length, list)) {
        const data = { count: found.length, total: list.projects.length };
        yield { message: 'most', at: columnOf(list, list.columns.adjustedBudget!.column), data };
        continue;
      }
      for (const one of found) yield ofRow(list, one);
    }
  },
});

interface Adjustment {
  readonly project: Project;
  readonly initial: Money;
  /** With its sign: below 0 for a cut, also where the column states cuts without one. */
  readonly change: Money;
  readonly adjusted: Money;
  readonly expected: Money;
  /** What further columns that belong to the sum add, and their headers. */
  readonly further: Money;
  readonly parts: readonly string[];
}

/** The rows that do not add up; where further columns of the table make more rows add up, they belong to the sum. */
function wrongRows(list: ListTable, snapshot: WorkbookSnapshot): readonly Adjustment[] {
  const rows = adjustmentsOf(list);
  const wrongOf = (some: readonly Adjustment[]) => some.filter((one) => !agrees(list, one, one.expected));
  const sheet = sheetNamed(snapshot, list.sheet);
  let best = wrongOf(rows);
  if (!sheet || best.length === 0) return best;
  for (const parts of choicesOf(furtherParts(list, sheet))) {
    const wrong = wrongOf(
      rows.map((row) => withParts(row, parts, (part) => amountOfPart(list, sheet, { ...row, part }))),
    );
    if (wrong.length < best.length) best = wrong;
  }
  return best;
}

function withParts(row: Adjustment, parts: readonly SignedPart[], amountOf: (part: SignedPart) => Money): Adjustment {
  const further = sum(parts.map((part) => (part.isCut ? subtract(NO_MONEY, amountOf(part)) : amountOf(part))));
  return { ...row, further, expected: sum([row.expected, further]), parts: parts.map(({ header }) => header) };
}

const FIELDS = ['initialBudget', 'adjustment', 'adjustedBudget'] as const;

/** The rows where all three stand; none where the column of changes repeats the adjusted budgets. */
function adjustmentsOf(list: ListTable): readonly Adjustment[] {
  const { initialBudget, adjustment, adjustedBudget } = list.columns;
  if (!initialBudget || !adjustment || !adjustedBudget) return [];
  const isCut = /减/.test(plain(adjustment.header)) && !/增|加|调整/.test(plain(adjustment.header));
  const rows = list.projects.flatMap((project) => adjustmentOf(project, isCut) ?? []);
  const isRepeat = rows.length > 1 && rows.every(({ change, adjusted }) => magnitude(change) === magnitude(adjusted));
  return isRepeat && rows.some(({ initial }) => initial !== 0n) ? [] : rows;
}

function adjustmentOf(project: Project, isCut: boolean): Adjustment | undefined {
  const initial = project.initialBudget?.value;
  const stated = project.adjustment?.value;
  const adjusted = project.adjustedBudget?.value;
  if (initial === undefined || stated === undefined || adjusted === undefined) return undefined;
  const change = isCut ? subtract(NO_MONEY, magnitude(stated)) : stated;
  return { project, initial, change, adjusted, expected: sum([initial, change]), further: NO_MONEY, parts: [] };
}

function agrees(list: ListTable, { project, adjusted }: Adjustment, expected: Money): boolean {
  const difference = magnitude(subtract(adjusted, expected));
  return FIELDS.some((field) => difference <= slackOf(list, project, field));
}

function ofRow(list: ListTable, one: Adjustment) {
  const { project, initial, change, adjusted, expected, further, parts } = one;
  const isWrongSign = agrees(list, one, subtract(sum([initial, further]), change));
  const data = {
    initial: amountIn(list, 'initialBudget', initial),
    adjustment: amountIn(list, 'adjustment', change),
    expected: amountIn(list, 'adjustedBudget', expected),
    found: amountIn(list, 'adjustedBudget', adjusted),
    difference: amountIn(list, 'adjustedBudget', magnitude(subtract(adjusted, expected))),
  };
  const at = cellIn(list, project.adjustedBudget!);
  const related = [project.initialBudget, project.adjustment].flatMap((reading) => placed(list, reading));
  if (isWrongSign) return { message: 'wrongSign' as const, at, related, data };
  if (parts.length === 0) return { message: 'differs' as const, at, related, data };
  const more = { parts, further: amountIn(list, 'adjustedBudget', further) };
  return { message: 'withParts' as const, at, related, data: { ...data, ...more } };
}

function placed(list: ListTable, reading: Reading<Money> | undefined) {
  return reading ? [cellIn(list, reading)] : [];
}

import { contains } from '../../address';
import { unitOf } from '../../book';
import { plainSumOf, type PlainSum } from '../../formula';
import { halfUnit, magnitude, NO_MONEY, subtract, type Money } from '../../money';
import type { WorkbookSnapshot } from '../../snapshot';
import { explainFigure, type Story } from '../../tie-out';
import { defineRule } from '../define';
import { amountIn } from '../shared/amount-in';
import { visibilityOf } from '../shared/hidden-rows';
import { cellIn } from '../shared/places';
import { suggestSum } from '../shared/sum-formula';
import { knownSumOf, labelOf, sumOf, totalCells, type TotalCell } from '../shared/total-cells';
import { isBesideOwnTotal, isCombined } from './is-combined';
import { roundingSlack } from './rounding-slack';

const FIGURES = { label: 'text', found: 'money', expected: 'money', difference: 'money' } as const;

/** A total or subtotal differs from the sum of its rows' stored values by more than its last displayed decimal can hide. */
export default defineRule({
  id: 'total-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  causedBy: ['incomplete-sum-range'],
  facts: {
    differs: { ...FIGURES, count: 'count' },
    leftOut: { ...FIGURES, left: 'cells' },
    otherUnit: FIGURES,
    swapped: FIGURES,
    doubled: FIGURES,
    stale: FIGURES,
  },
  *check({ lists, book: { snapshot } }) {
    for (const list of lists) {
      for (const cell of totalCells(list)) {
        const found = cell.amount.value;
        if (found === undefined || isInOtherUnit(cell)) continue;
        const expected = knownSumOf(cell.rows);
        if (expected === undefined || isClose(cell, found, expected)) continue;
        const sum = plainSumAt(cell, snapshot);
        if (leavesOutHidden(cell, sum, snapshot) || isCombined(cell, sum, lists)) continue;
        const isOfSeveral = lists.length > 1 && isBesideOwnTotal(cell);
        yield detection({ cell, found, expected, sum, snapshot, isOfSeveral });
      }
    }
  },
});

interface Mismatch {
  readonly cell: TotalCell;
  readonly found: Money;
  readonly expected: Money;
  readonly sum: PlainSum | undefined;
  readonly snapshot: WorkbookSnapshot;
  /** It may mean to add up other lists too; the sum of its own is then no mending. */
  readonly isOfSeveral: boolean;
}

function detection(mismatch: Mismatch) {
  const { cell, found, expected, sum, snapshot, isOfSeveral } = mismatch;
  const { list, total, field, amount, rows } = cell;
  const suggest = !isOfSeveral && mayReplace(cell, sum) ? suggestSum(cell, snapshot) : undefined;
  const common = { at: cellIn(list, amount), ...(suggest ? { suggest } : {}) };
  const data = {
    label: labelOf(total),
    found: { ...amountIn(list, field, found), decimals: amount.decimals },
    expected: amountIn(list, field, expected),
    difference: amountIn(list, field, magnitude(subtract(found, expected))),
  };
  const story = sum ? undefined : storyOf(cell, found);
  if (story?.kind === 'part') {
    const left = story.left.map((index) => cellIn(list, rows[index]!));
    return { message: 'leftOut', ...common, related: left, data: { ...data, left } } as const;
  }
  const message = isStale(mismatch) ? 'stale' : messageOf(story);
  if (message !== 'differs') return { message, ...common, data } as const;
  return { message, ...common, data: { ...data, count: rows.length } } as const;
}

/** A formula that adds up subtotals is right as far as they are; a link to elsewhere is not ours to cut. */
function mayReplace({ list, total, field, amount }: TotalCell, sum: PlainSum | undefined): boolean {
  if (!sum) return amount.cell?.formula === undefined;
  const others = list.totals.flatMap((other) => (other === total ? [] : (other.amounts[field] ?? [])));
  return !others.some((other) => sum.areas.some((area) => area.sheet === list.sheet && contains(area, other)));
}

function messageOf(story: Story | undefined): 'otherUnit' | 'swapped' | 'doubled' | 'differs' {
  if (story?.kind === 'unit') return 'otherUnit';
  return story?.kind === 'swapped' || story?.kind === 'doubled' ? story.kind : 'differs';
}

const OWN_UNIT = /[(（]\s*(?:单位[:：])?\s*(元|千元|万元|亿元)\s*[)）]/;

/** A row such as 合计（亿元） under amounts in 万元 says that it is not their plain sum. */
function isInOtherUnit({ list, total, field }: TotalCell): boolean {
  const own = OWN_UNIT.exec(total.label)?.[1];
  return own !== undefined && own !== unitOf(list, field);
}

function isClose(cell: TotalCell, found: Money, expected: Money): boolean {
  const difference = magnitude(subtract(found, expected));
  if (difference <= halfUnit(unitOf(cell.list, cell.field), cell.amount.decimals)) return true;
  return difference <= roundingSlack(cell);
}

function storyOf({ list, field, amount, rows }: TotalCell, figure: Money): Story | undefined {
  const tolerance = halfUnit(unitOf(list, field), amount.decimals);
  return explainFigure({ figure, tolerance, amounts: rows.map(({ value = NO_MONEY }) => value) });
}

function plainSumAt({ list, amount }: TotalCell, snapshot: WorkbookSnapshot): PlainSum | undefined {
  const formula = amount.cell?.formula;
  return formula === undefined ? undefined : plainSumOf(formula, cellIn(list, amount), snapshot);
}

/** SUBTOTAL over a filtered table adds what is shown, as asked; hidden-data tells that rows are hidden. */
function leavesOutHidden(cell: TotalCell, sum: PlainSum | undefined, snapshot: WorkbookSnapshot): boolean {
  if (!sum || sum.skipsRows === 'none') return false;
  const { isHidden, isFilteredOut } = visibilityOf(cell.list, snapshot);
  const isLeftOut = sum.skipsRows === 'hidden' ? isHidden : isFilteredOut;
  const shown = cell.rows.filter(({ row }) => !isLeftOut(row));
  return shown.length < cell.rows.length && isClose(cell, cell.amount.value!, sumOf(shown));
}

/** The formula adds exactly these rows, all of them numbers, and still shows something else: it was not recalculated. */
function isStale({ cell: { list, amount, rows }, sum }: Mismatch): boolean {
  if (!sum || sum.skipsRows !== 'none' || rows.some(({ isText }) => isText)) return false;
  const [area, ...others] = sum.areas;
  const first = rows[0];
  const last = rows.at(-1);
  if (!area || !first || !last || others.length > 0 || area.sheet !== list.sheet) return false;
  const isExact = area.left === amount.column && area.right === amount.column;
  return isExact && area.top === first.row && area.bottom === last.row && rows.length === last.row - first.row + 1;
}

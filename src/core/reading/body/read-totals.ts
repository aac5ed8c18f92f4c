import type { Project, TotalRow } from '../../book';
import { outlineOf, spanAbove, spansOf, type Outline, type Span, type SumItem } from './covers';
import { isConditional, summedRows } from './formula-range';
import type { Item } from './item';
import { namesProjects, projectsNamed } from './labelled-range';
import type { RowReader } from './row-reader';
import { RunningSums, type Amounts } from './running-sums';

const MUCH_BETTER = 0.3;

/** The totals of a table with the projects they should add up, headings with amounts of their own among them. */
export function readTotals(reader: RowReader, items: readonly Item[], projects: readonly Project[]): TotalRow[] {
  const outline = outlineOf(items, projects);
  const sums = new RunningSums(projects, reader.unitOf);
  return items.flatMap((item, index) => {
    if (!isSum(item) || isBreakdown(items, index)) return [];
    const amounts = reader.amounts(item.row);
    const total = totalRow(outline, index, { amounts, sums, spans: spansOf(outline, index) });
    const executionRate = reader.rate(item.row);
    return total ? { ...total, ...(executionRate ? { executionRate } : {}) } : [];
  });
}

function isSum(item: Item): item is SumItem {
  return item.kind === 'total' || (item.kind === 'group' && item.hasAmounts);
}

function totalRow(outline: Outline, index: number, choice: Choice): TotalRow | undefined {
  const item = outline.items[index] as SumItem;
  const covers = coversOf(outline, index, choice);
  if (!covers) return undefined;
  const isTotal = item.kind === 'total' && item.rank !== 'subtotal' && covers.length === outline.projects.length;
  return { row: item.row, kind: isTotal ? 'total' : 'subtotal', label: item.label, covers, amounts: choice.amounts };
}

/** Classes with amounts one right below the other, no projects under them: they break down the total beside them. */
function isBreakdown(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  const isEqual = (other: Item | undefined) => {
    return item.kind === 'group' && other?.kind === 'group' && other.hasAmounts && other.level === item.level;
  };
  return isEqual(items[index - 1]) || isEqual(items[index + 1]);
}

function isWithin(run: readonly Project[], named: readonly Project[]): boolean {
  return run.every((project) => named.includes(project));
}

interface Choice {
  readonly amounts: Amounts;
  readonly spans: readonly Span[];
  readonly sums: RunningSums;
}

/**
 * What a sum row adds up: a run of projects, or the projects of the unit that its label names where none stand next to it.
 * undefined where its formula picks them by a condition that no column we know tells.
 */
function coversOf(outline: Outline, index: number, choice: Choice): readonly Project[] | undefined {
  const item = outline.items[index] as SumItem;
  const { amounts, sums } = choice;
  const { from, to } = chosenSpan(outline, choice);
  const run = outline.projects.slice(from, to);
  const isNamed = item.kind === 'total' && namesProjects(item.label);
  if (!isNamed && !isConditional(amounts)) return run;
  if (sums.fits(amounts, { from, to })) return run;
  const named = isNamed ? projectsNamed(outline.projects, item.label) : [];
  if (named.length === 0) return isConditional(amounts) ? undefined : run;
  if (isConditional(amounts) || sums.fitsProjects(amounts, named) || !isWithin(run, named)) return named;
  const above = spanAbove(outline, index);
  const scattered = projectsNamed(outline.projects.slice(above.from, above.to), item.label);
  return isWithin(run, scattered) ? scattered : run;
}

/**
 * The span that the structure asks for, unless its numbers are not right and another's are, or the row's SUM clearly means another.
 * A wrong total fits none, and keeps what the structure says.
 */
function chosenSpan(outline: Outline, { amounts, spans, sums }: Choice): Span {
  const structural = spans[0]!;
  if (spans.length === 1) return structural;
  const fitting = spans.find((span) => sums.fits(amounts, span));
  if (fitting) return fitting;
  const summed = summedRows(amounts);
  if (!summed) return structural;
  const likeness = (span: Span) => overlapShare(outline, span, summed);
  const best = spans.reduce((best, span) => (likeness(span) > likeness(best) ? span : best), structural);
  return likeness(best) > likeness(structural) + MUCH_BETTER ? best : structural;
}

function overlapShare({ projects }: Outline, { from, to }: Span, [first, last]: readonly [number, number]): number {
  const [start, end] = [placeOfRow(projects, first), placeOfRow(projects, last + 1)];
  const both = Math.max(0, Math.min(to, end) - Math.max(from, start));
  const either = to - from + end - start - both;
  return either === 0 ? 0 : both / either;
}

/** How many projects stand above a row. */
function placeOfRow(projects: readonly Project[], row: number): number {
  let [low, high] = [0, projects.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (projects[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

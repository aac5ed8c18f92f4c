import type { Project } from '../../book';
import { labelledRange } from './labelled-range';
import type { GroupItem, Item, TotalItem } from './item';

/** Projects from `from` up to but not including `to`, counted in the order of the table. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A row that adds up others: a total, a subtotal, or a heading with an amount of its own. */
export type SumItem = TotalItem | (GroupItem & { readonly hasAmounts: true });

/** The rows of a table, each with the number of projects before it, and what its totals have in common. */
export interface Outline {
  readonly items: readonly Item[];
  readonly projects: readonly Project[];
  readonly before: readonly number[];
  /** One 合计 alone, or one at the top and one at the bottom: over everything. Several others: each closes its own part. */
  readonly isTotalOverAll: boolean;
  /** Whether totals of a kind stand above their rows: the table's first one comes before any project. */
  readonly areAbove: { readonly subtotal: boolean; readonly total: boolean };
}

export function outlineOf(items: readonly Item[], projects: readonly Project[]): Outline {
  let count = 0;
  const before = items.map((item) => (item.kind === 'project' ? count++ : count));
  const placesOf = (isMeant: (item: TotalItem) => boolean) =>
    items.flatMap((item, index) => (item.kind === 'total' && isMeant(item) ? before[index]! : []));
  const totals = placesOf(({ rank }) => rank === 'total');
  const isAtEnds = totals[0] === 0 && totals.every((place) => place === 0 || place === projects.length);
  const areAbove = {
    subtotal: placesOf(({ rank }) => rank === 'subtotal')[0] === 0,
    total: placesOf(({ rank }) => rank !== 'subtotal')[0] === 0,
  };
  return { items, projects, before, isTotalOverAll: totals.length === 1 || isAtEnds, areAbove };
}

/** The spans that the sum row at `index` may stand for: first the one that the table's structure asks for, then the others. */
export function spansOf(outline: Outline, index: number): Span[] {
  const item = outline.items[index] as SumItem;
  const all = { from: 0, to: outline.projects.length };
  if (item.kind === 'group') return [under(outline, index, item.level)];
  const labelled = labelledRange(outline, index, item.label);
  const above = spanAbove(outline, index);
  const below = { from: outline.before[index]!, to: boundaryAfter(outline, index) };
  const nested = { from: outerBoundary(outline, index), to: outline.before[index]! };
  const soFar = { from: 0, to: outline.before[index]! };
  const isAbove = outline.areAbove[item.rank === 'subtotal' ? 'subtotal' : 'total'];
  const near = isAbove ? [below, above] : [above, nested, below];
  const order = isOverAll(outline, item) ? [all, ...near] : [...(labelled ? [labelled] : []), ...near, all];
  const filled = [...order, soFar].filter(isFilled);
  return filled.length > 0 ? distinct(filled) : [all];
}

/** The projects between a total and the total or heading before it. */
export function spanAbove(outline: Outline, index: number): Span {
  return { from: boundaryBefore(outline, index), to: outline.before[index]! };
}

function isFilled({ from, to }: Span): boolean {
  return to > from;
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, index) => index === spans.findIndex(({ from, to }) => from === span.from && to === span.to),
  );
}

function isOverAll(outline: Outline, { rank }: TotalItem): boolean {
  return rank === 'grand-total' || (rank === 'total' && outline.isTotalOverAll);
}

function isHigher(item: Item, than: TotalItem): boolean {
  return item.kind === 'total' && (than.rank === 'subtotal' || item.rank !== 'subtotal');
}

/** Where the part above a total begins: after the total or heading before it. */
function boundaryBefore({ items, before }: Outline, index: number): number {
  const own = items[index] as TotalItem;
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = items[at]!;
    if (isHigher(item, own) || (item.kind === 'group' && own.rank === 'subtotal')) return before[at]!;
  }
  return 0;
}

/** For a subtotal right after another: where the one before it left off, or the outermost open heading. */
function outerBoundary({ items, before }: Outline, index: number): number {
  let at = index;
  while (at > 0 && items[at - 1]!.kind === 'total') at -= 1;
  const depth = index - at;
  for (let run = 0; at > 0;) {
    at -= 1;
    const item = items[at]!;
    if (item.kind === 'group' && item.level === 0) return before[at]!;
    run = item.kind === 'total' ? run + 1 : 0;
    if (run > depth) return before[at]!;
  }
  return 0;
}

function boundaryAfter({ items, before, projects }: Outline, index: number): number {
  const own = items[index] as TotalItem;
  for (let at = index + 1; at < items.length; at += 1) {
    const item = items[at]!;
    if (before[at]! > before[index]! && (isHigher(item, own) || item.kind === 'group')) return before[at]!;
  }
  return projects.length;
}

/** What stands under a heading: down to the next one of its level or above, or to a total over all. */
function under({ items, before, projects }: Outline, index: number, level: number): Span {
  const from = before[index]!;
  for (let at = index + 1; at < items.length; at += 1) {
    const item = items[at]!;
    const isEnd = item.kind === 'group' ? item.level <= level : item.kind === 'total' && item.rank !== 'subtotal';
    if (isEnd) return { from, to: before[at]! };
  }
  return { from, to: projects.length };
}

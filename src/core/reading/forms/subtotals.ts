import { isStated, type Indicator, type Reading, type Subtotal } from '../../book';
import { sumPoints, type Points } from '../../money';
import type { CellReader } from '../cells/cell-reader';
import type { Grid } from '../grid';
import { squeezed } from '../words/squeezed';
import { classOf, headingText } from './heading-words';
import type { OpenHeading } from './headings';
import type { IndicatorHeader } from './indicator-header';
import { ownPlaceAt } from './place-at';
import { shownIn, type Window } from './window';

const SUBTOTAL = /^(.{0,12}?)(?:得分|分值|分数)?(?:小计|合计)(?:\(.*\))?:?$/;

/** What a row of a subtotal says of itself, and where. */
export interface SubtotalLabel {
  readonly text: string;
  readonly column: number;
  /** A total among totals: 合计 of all indicators over 总分. */
  readonly isOfAll?: boolean;
}

/** The label of a row that adds up others: 小计, 产出指标小计, 合计 within a block. 培训人次合计 with a target is an indicator. */
export function subtotalLabel(window: Window, { columns }: IndicatorHeader, row: number): SubtotalLabel | undefined {
  const { class: first, aspect, name, target, actual } = columns;
  const levels = [first, aspect, name].filter((column) => column !== undefined);
  const cell = shownIn(window, row).find(
    ({ column, bare }) => levels.includes(column) && window.grid.told.by(stemOf, bare) !== undefined,
  );
  if (!cell) return undefined;
  const { text, column, bare, right } = cell;
  const isPlain = window.grid.told.by(stemOf, bare) === '';
  const hasValue = [target, actual].some(
    (at) => at !== undefined && at > right && /[^-—–/\s]/.test(window.grid.ownText(row, at)),
  );
  return isPlain || !hasValue ? { text, column } : undefined;
}

/** 产出指标 of 产出指标小计, '' of 小计; undefined of other texts. */
function stemOf(text: string): string | undefined {
  return SUBTOTAL.exec(squeezed(text))?.[1];
}

/** A subtotal before the indicators below it are known. */
interface OpenSubtotal extends SubtotalLabel {
  readonly row: number;
  readonly position: number;
  readonly first: OpenHeading | undefined;
  readonly second: OpenHeading | undefined;
  /** It heads its block. */
  readonly isAbove: boolean;
}

/** Gathers the subtotals of a form, and finds out what each of them adds up. */
export class SubtotalRows {
  readonly #open: OpenSubtotal[] = [];

  constructor(
    readonly grid: Grid,
    readonly header: IndicatorHeader,
    readonly reader: CellReader,
  ) {}

  add(row: number, label: SubtotalLabel, at: Omit<OpenSubtotal, 'row' | keyof SubtotalLabel>): void {
    this.#open.push({ row, ...label, ...at });
  }

  /** A first level with its points in a row of its own. */
  head(row: number, first: OpenHeading, position: number): void {
    this.add(row, first, { position, first, second: undefined, isAbove: true });
  }

  resolved(indicators: readonly Indicator[], headings: readonly OpenHeading[]): Subtotal[] {
    let from = 0;
    return this.#open.flatMap((open) => {
      const { row, text: label } = open;
      const points = { ...this.#points('weight', row), ...this.#points('score', row) };
      const covers = fitting(candidates(open, { indicators, headings, from }), points, open);
      if (!open.isAbove) from = open.position;
      return covers.length === 0 || Object.keys(points).length === 0 ? [] : [{ row, label, ...points, covers }];
    });
  }

  #points(field: 'weight' | 'score', row: number): { readonly [field in 'weight' | 'score']?: Reading<Points> } {
    const column = this.header.columns[field];
    return column === undefined ? {} : { [field]: this.reader.points(ownPlaceAt(this.grid, row, column)) };
  }
}

interface Body {
  readonly indicators: readonly Indicator[];
  readonly headings: readonly OpenHeading[];
  /** How many indicators the subtotals above have added up. */
  readonly from: number;
}

type Covers = readonly Indicator[];

/** What a subtotal may add up, the likeliest first: what its label names, what stands between it and the last, its block. */
function candidates(open: OpenSubtotal, { indicators, headings, from }: Body): Covers[] {
  const { first, second, position, isAbove } = open;
  if (isAbove) return [first?.covers ?? []];
  const above = indicators.slice(0, position);
  const isAbovePlace = (one: Indicator) => above.includes(one);
  if (open.isOfAll) return [above, first?.covers.filter(isAbovePlace) ?? [], above.slice(from)];
  const named = namedBy(open, indicators, headings);
  if (named.length > 0) return named;
  const block = first ? first.covers.filter(isAbovePlace) : above;
  const since = above.slice(from).filter((one) => block.includes(one));
  return [since, block, second?.covers.filter(isAbovePlace) ?? [], above];
}

/** 产出 of 产出指标小计: the blocks of that name, first levels before second ones within its first; none where the label names none. */
function namedBy({ text: said, first }: OpenSubtotal, indicators: Covers, headings: readonly OpenHeading[]): Covers[] {
  const bare = bareName(stemOf(said) ?? '');
  if (bare === '') return [];
  const same = headings.filter(({ text }) => bareName(headingText(text).label) === bare);
  const coversAt = (level: number) => same.filter((one) => one.level === level).flatMap(({ covers }) => covers);
  const [blocks, parts] = [coversAt(1), coversAt(2)];
  const own = parts.filter((one) => first?.covers.includes(one));
  const named = [blocks, own.length > 0 ? own : parts].filter((covers) => covers.length > 0);
  const kind = classOf(bare);
  return named.length > 0 || kind === 'own' ? named : [indicators.filter((one) => one.class === kind)];
}

function bareName(label: string): string {
  return squeezed(label)
    .replace(/^[\d一二三四五六七八九十]+[、.]|^\([\d一二三四五六七八九十]+\)/, '')
    .replace(/指标$/, '');
}

/** The first candidate that the weights agree with, else the scores, else the likeliest; of a total among totals only what agrees. */
function fitting(
  all: readonly Covers[],
  { weight, score }: Pick<Subtotal, 'weight' | 'score'>,
  open: OpenSubtotal,
): Covers {
  const some = all.filter((covers) => covers.length > 0);
  const byWeight = some.find((covers) => gives(covers, 'weight', weight));
  if (byWeight) return byWeight;
  if (open.isOfAll && isStated(weight)) return [];
  const byScore = some.find((covers) => gives(covers, 'score', score));
  return byScore ?? (open.isOfAll ? [] : (some[0] ?? []));
}

function gives(covers: Covers, field: 'weight' | 'score', stated: Reading<Points> | undefined): boolean {
  if (!isStated(stated)) return false;
  return sumPoints(covers.flatMap((one) => one[field]?.value ?? [])) === stated.value;
}

import type { Indicator, IndicatorHeading, Reading, Subtotal } from '../../book';
import { saysQualitative } from '../../measures';
import { isNote } from '../words/heading';
import { squeezed } from '../words/squeezed';
import { isDash, type CellReader } from '../cells/cell-reader';
import { without, words } from '../cells/make-reading';
import { aspectOf, classOf, classOfAspect, headingText } from './heading-words';
import { headingRow } from './heading-row';
import { HeadingColumn, type OpenHeading } from './headings';
import type { IndicatorHeader } from './indicator-header';
import { measureAt } from './measure-reading';
import { downPlaceAt, ownPlaceAt } from './place-at';
import { subtotalLabel, SubtotalRows, type SubtotalLabel } from './subtotals';
import { isTotalRow } from './total';
import { partOfTotal } from './part-total';
import { saysExecutionRate } from './says-execution-rate';
import { rowsOf, shownIn, type Shown, type Window } from './window';

export interface Indicators {
  readonly indicators: readonly Indicator[];
  readonly headings: readonly IndicatorHeading[];
  readonly subtotals: readonly Subtotal[];
  /** Where a prompt such as "指标1：" was left without a name. */
  readonly prompts: readonly Reading<string>[];
  readonly totalRow?: number;
  readonly lastRow: number;
}

/** An indicator's rows, before it is read. */
interface Lines {
  readonly row: number;
  readonly further: number[];
  readonly first: OpenHeading | undefined;
  readonly second: OpenHeading | undefined;
}

const MAX_GAP = 3;

/** Reads the rows under the header of a form, down to its total, a note, or a gap. */
export class IndicatorRows {
  readonly #grid: Window['grid'];
  readonly #first: HeadingColumn;
  readonly #second: HeadingColumn;
  readonly #subtotals: SubtotalRows;
  readonly #indicators: Indicator[] = [];
  readonly #prompts: Reading<string>[] = [];
  #open: Lines | undefined;
  #lastRow: number;
  #isCarried = false;

  constructor(
    readonly window: Window,
    readonly header: IndicatorHeader,
    readonly reader: CellReader,
  ) {
    const { class: first, aspect, name } = header.columns;
    this.#grid = window.grid;
    this.#first = new HeadingColumn(window.grid, 1, first);
    this.#second = new HeadingColumn(window.grid, 2, aspect === name ? undefined : aspect);
    this.#subtotals = new SubtotalRows(window.grid, header, reader);
    this.#lastRow = header.bottom;
  }

  read(): Indicators {
    const totalRow = this.#readRows();
    this.#close();
    const classFor = ({ label }: { label: string }) => classOfAspect(aspectOf(label));
    const headings = [...this.#first.headings(classFor), ...this.#second.headings(classFor)];
    return {
      indicators: this.#indicators,
      headings: headings.sort((a, b) => a.row - b.row || a.level - b.level),
      subtotals: this.#subtotals.resolved(this.#indicators, [...this.#first.all, ...this.#second.all]),
      prompts: this.#prompts,
      ...(totalRow === undefined ? {} : { totalRow }),
      lastRow: this.#lastRow,
    };
  }

  #readRows(): number | undefined {
    for (const row of rowsOf({ ...this.window, top: this.header.bottom + 1 })) {
      if (row - this.#lastRow > MAX_GAP + 1) return undefined;
      const [first] = shownIn(this.window, row);
      if (!first) {
        if (this.#isCovered(row)) this.#lastRow = row;
        continue;
      }
      if (isTotalRow(this.window, this.header, row)) {
        const part = partOfTotal(this.window, this.header, { row, reader: this.reader });
        if (part === undefined) return row;
        this.#addUp(row, {
          text: first.text,
          column: first.column,
          isOfAll: part === 'all' && !this.#isBesideFirst(row),
        });
        continue;
      }
      const isNoteAlone = !this.#says(row, 'target') && !this.#says(row, 'weight');
      if (isNoteAlone && this.#grid.told.by(isNote, first.text)) return undefined;
      const subtotal = subtotalLabel(this.window, this.header, row);
      if (subtotal) {
        this.#addUp(row, subtotal);
        continue;
      }
      const wide = headingRow(this.window, this.header, row);
      if (!wide && this.#isAcross(row)) continue;
      this.#readRow(row, wide);
      this.#lastRow = row;
    }
    return undefined;
  }

  /** A row that adds up what stands above it, or, where it begins a block, what comes below. */
  #addUp(row: number, label: SubtotalLabel): void {
    const { class: first, aspect } = this.header.columns;
    const begins = first !== undefined && label.column !== first && this.#first.read(row) === 'begins';
    this.#close();
    const second = this.#second.current;
    if (begins || (aspect !== undefined && label.column <= aspect)) this.#second.end();
    this.#subtotals.add(row, label, {
      position: this.#indicators.length,
      first: this.#first.current,
      second,
      isAbove: begins,
    });
    this.#lastRow = row;
  }

  /** Within the merge of a first level. */
  #isBesideFirst(row: number): boolean {
    const { class: first } = this.header.columns;
    return first !== undefined && (this.#grid.mergeAt(row, first)?.top ?? row) < row;
  }

  #isCovered(row: number): boolean {
    return (this.#grid.mergeAt(row, this.header.columns.name!)?.top ?? row) < row;
  }

  #readRow(row: number, wide: Shown | undefined): void {
    if (wide) {
      this.#close();
      this.#second.end();
      this.#first.begin(row, wide.column, wide.text);
      if (this.#says(row, 'weight') || this.#says(row, 'score'))
        this.#subtotals.head(row, this.#first.current!, this.#indicators.length);
      return;
    }
    const first = this.#first.read(row);
    if (first === 'begins') {
      this.#close();
      // 质量指标 below another first level is another block, though it has the same name as the last.
      this.#second.end();
    }
    const second = this.#second.read(row);
    if (second === 'begins') this.#close();
    this.#isCarried = first === 'carries-on' || second === 'carries-on';
    const name = this.#nameIn(row);
    if (this.#carriesOn(row, name)) {
      this.#open!.further.push(row);
      return;
    }
    this.#close();
    if (!this.#isIndicator(row, name)) return;
    this.#open = { row, further: [], first: this.#first.current, second: this.#second.current };
  }

  /** 自评结论 | a text over the names and the values: below the indicators, and none of them. */
  #isAcross(row: number): boolean {
    const { name, target, actual } = this.header.columns;
    const merge = this.#grid.mergeAt(row, name!);
    const first = Math.min(target ?? Infinity, actual ?? Infinity);
    return merge !== undefined && merge.top === row && merge.right >= first && this.#grid.text(row, name!) !== '';
  }

  #isIndicator(row: number, name: string): boolean {
    const hasValue = this.#says(row, 'target') || this.#says(row, 'actual');
    const hasPoints = this.#says(row, 'weight') || this.#says(row, 'score');
    const column = this.header.columns.name!;
    const written = this.#own(row, column);
    if (written !== '' && name === '' && !hasValue && !hasPoints)
      this.#prompts.push(words(ownPlaceAt(this.#grid, row, column), written));
    if (name !== '' && !isDash(name)) return true;
    // A heading with its points and nothing under it (产出指标 | 50 | 48) is a subtotal of its block.
    if (hasValue || (hasPoints && this.#headsNothing(row))) return true;
    const { current } = this.#first;
    if (!hasPoints || current?.row !== row) return false;
    // 预算执行率 | 10 | 9.5: a first level that is its own indicator.
    if (saysExecutionRate(['', '', headingText(current.text).label])) return true;
    this.#subtotals.head(row, current, this.#indicators.length);
    return false;
  }

  /** Points beside a second level or a merged name are an indicator's; beside a first level alone they are its block's. */
  #headsNothing(row: number): boolean {
    const { aspect, name } = this.header.columns;
    return [aspect, name].some((column) => column !== undefined && this.#grid.text(row, column) !== '');
  }

  /** Names in two rows, targets in two rows: nothing of its own but text. */
  #carriesOn(row: number, name: string): boolean {
    const open = this.#open;
    if (!open || this.#says(row, 'weight') || this.#says(row, 'score')) return false;
    const isMergedOn = this.#isCovered(row);
    if (name === '')
      return !isDash(this.#own(row, this.header.columns.name!)) && (!isMergedOn || !this.#says(row, 'actual'));
    if (isMergedOn) return !this.#says(row, 'actual');
    if (this.#says(row, 'actual') || (this.#says(row, 'target') && !this.#endsTarget(row))) return false;
    const above = this.#nameIn(open.row);
    return isOpen(above) || this.#isWrapped(row, above);
  }

  /** No figure, only a few characters: 人 below ≥10000. */
  #endsTarget(row: number): boolean {
    const text = squeezed(this.#own(row, this.header.columns.target!));
    return text.length <= 4 && !/\d/.test(text);
  }

  /** Without merges beside it, a name after a long one that has all the values: as a PDF's conversion leaves them. */
  #isWrapped(row: number, above: string): boolean {
    const { class: first, aspect } = this.header.columns;
    const isLoose =
      this.#isCarried || [first, aspect].every((column) => column === undefined || this.#grid.text(row, column) === '');
    const isFull = this.#says(this.#open!.row, 'weight') && this.#says(this.#open!.row, 'target');
    return isLoose && isFull && above.length >= 6;
  }

  #close(): void {
    const lines = this.#open;
    this.#open = undefined;
    if (!lines) return;
    const indicator = this.#indicatorOf(lines);
    this.#indicators.push(indicator);
    lines.first?.covers.push(indicator);
    lines.second?.covers.push(indicator);
  }

  #indicatorOf({ row, further, first, second }: Lines): Indicator {
    const { columns } = this.header;
    const { told } = this.#grid;
    const isNamedByAspect = columns.aspect === columns.name;
    const aspect =
      told.by(aspectOf, second?.text ?? '') ?? (isNamedByAspect ? told.by(aspectOf, this.#nameIn(row)) : undefined);
    const operator = columns.operator === undefined ? '' : this.#own(row, columns.operator);
    const unit = columns.measureUnit === undefined ? '' : this.#own(row, columns.measureUnit);
    const beside = { ...(unit === '' || isDash(unit) ? {} : { unit }) };
    const bound =
      operator === '' || isDash(operator) || told.by(saysQualitative, operator) ? beside : { ...beside, operator };
    const target =
      columns.target === undefined
        ? undefined
        : measureAt({ ...this.#measured(row, further, columns.target), beside: bound }, told);
    const actual =
      columns.actual === undefined
        ? undefined
        : measureAt({ ...this.#measured(row, further, columns.actual), beside }, told);
    const labels = [this.#nameIn(row), labelOf(second), labelOf(first)] as const;
    const isWords =
      target?.value?.kind === 'level' || (target?.value?.kind === 'words' && (target.value.cause ?? 'text') === 'text');
    return {
      row,
      continuationRows: further,
      class: first ? told.by(classOf, first.text) : classOfAspect(aspect),
      ...(aspect ? { aspect } : {}),
      name: this.#nameReading(row, further),
      ...(target ? { target } : {}),
      ...(actual ? { actual } : {}),
      ...(columns.weight === undefined ? {} : { weight: this.reader.points(this.#place(row, columns.weight)) }),
      ...(columns.score === undefined ? {} : { score: this.reader.points(this.#place(row, columns.score)) }),
      ...(columns.reason === undefined ? {} : { reason: this.#reason(row, further) }),
      isQualitative: told.by(saysQualitative, operator) || isWords,
      ...(saysExecutionRate(labels) ? { isExecutionRate: true as const } : {}),
    };
  }

  #place(row: number, column: number) {
    return ownPlaceAt(this.#grid, row, column);
  }

  #measured(row: number, further: readonly number[], column: number) {
    return { place: this.#place(row, column), further: this.#below(further, column) };
  }

  #below(rows: readonly number[], column: number): string[] {
    return rows.map((row) => this.#own(row, column)).filter((text) => text !== '');
  }

  #nameReading(row: number, further: readonly number[]): Reading<string> {
    const column = this.header.columns.name!;
    const { class: first } = this.header.columns;
    const isUnnamed = first !== undefined && !this.#headsNothing(row);
    const place = downPlaceAt(this.#grid, row, isUnnamed ? first : column);
    const said = this.reader.text(place);
    if (isUnnamed) return said;
    const name = [this.#nameIn(row), ...this.#below(further, column)].join('');
    return said.state === 'value' ? (name === '' ? without(place, 'blank') : words(place, name)) : said;
  }

  /** A reason may be merged over the indicators that it explains. */
  #reason(row: number, further: readonly number[]): Reading<string> {
    const column = this.header.columns.reason!;
    const place = downPlaceAt(this.#grid, row, column);
    const said = this.reader.text(place);
    const below = this.#below(further, column);
    return below.length === 0 ? said : words(place, [said.value ?? '', ...below].join(''));
  }

  /** The name without the template's 指标1：. */
  #nameIn(row: number): string {
    return this.#grid.told.by(withoutPrompt, this.#grid.text(row, this.header.columns.name!));
  }

  #own(row: number, column: number): string {
    const merge = this.#grid.mergeAt(row, column);
    return merge && (merge.top < row || merge.left < column) ? '' : this.#grid.ownText(row, column);
  }

  #says(row: number, field: 'target' | 'actual' | 'weight' | 'score'): boolean {
    const column = this.header.columns[field];
    if (column === undefined) return false;
    const text = this.#own(row, column);
    return (text !== '' && !isDash(text)) || this.#grid.cell(row, column)?.formula !== undefined;
  }
}

function labelOf(heading: OpenHeading | undefined): string {
  return heading === undefined ? '' : headingText(heading.text).label;
}

function withoutPrompt(name: string): string {
  return name
    .replace(/[ \t]*[\r\n]+[ \t]*/g, '')
    .replace(/^指标\s*[\d一二三四五六七八九十]+\s*(?:[:：、.．]\s*|$)/, '')
    .replace(/^(?:…+|\.{3,})$/, '');
}

function isOpen(name: string): boolean {
  const bare = squeezed(name);
  return (bare.match(/[([【〔《]/g)?.length ?? 0) > (bare.match(/[)\]】〕》]/g)?.length ?? 0);
}

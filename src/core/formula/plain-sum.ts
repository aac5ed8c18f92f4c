import type { CellRef, RangeRef } from '../address';
import type { WorkbookSnapshot } from '../snapshot';
import { referencesOf } from './references-of';
import { tokenize, type Token } from './tokenize';

/** A formula that only adds cells up. */
export interface PlainSum {
  /** What it adds, each range as often as it stands there. */
  readonly areas: readonly RangeRef[];
  /** SUBTOTAL and AGGREGATE pass over cells that are subtotals of the same kind. */
  readonly skipsSubtotals: boolean;
  /** Which rows do not count: none; those that a filter hides (SUBTOTAL 9); all hidden ones (SUBTOTAL 109). */
  readonly skipsRows: 'none' | 'filtered' | 'hidden';
}

type Mode = Omit<PlainSum, 'areas'>;

const ADDS_ALL: Mode = { skipsSubtotals: false, skipsRows: 'none' };

/**
 * SUM(D4:D9), SUM(D4:D9,D12), D4+D5+D6, SUBTOTAL(9,…), SUBTOTAL(109,…), AGGREGATE(9,…), also within ROUND, IFERROR or brackets.
 * undefined for all else: SUMIF and other conditions, differences, factors, constants, sums over computed ranges.
 */
export function plainSumOf(formula: string, at: CellRef, workbook: WorkbookSnapshot): PlainSum | undefined {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== 'space');
  const reader = new SumReader(tokens);
  const modes = reader.sum() && reader.isAtEnd() ? reader.modes : undefined;
  if (!modes) return undefined;
  const [mode = ADDS_ALL, ...others] = modes;
  if (others.some((one) => one.skipsSubtotals !== mode.skipsSubtotals || one.skipsRows !== mode.skipsRows))
    return undefined;
  const areas = referencesOf(reader.text(), at, workbook);
  return areas.length > 0 ? { areas, ...mode } : undefined;
}

/** Reads sums by descent; each method says whether it could read its part. */
class SumReader {
  readonly modes: Mode[] = [];
  private readonly references: string[] = [];
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.next === this.tokens.length;
  }

  /** The references that were added up. */
  text(): string {
    return this.references.join(',');
  }

  /** term + term …; people who come from other programs begin with "+". */
  sum(): boolean {
    this.take('operator', '+');
    do {
      if (!this.term()) return false;
    } while (this.take('operator', '+'));
    return true;
  }

  private term(): boolean {
    if (this.take('open')) return this.sum() && this.take('close');
    const head = this.tokens[this.next];
    if (head?.kind === 'function') return this.call(head.text.toUpperCase());
    return this.reference(ADDS_ALL);
  }

  private reference(mode: Mode): boolean {
    const token = this.tokens[this.next];
    if (token?.kind !== 'reference' && token?.kind !== 'structured' && token?.kind !== 'name') return false;
    if (token.kind === 'reference' && token.text.includes('[')) return false; // in another workbook
    this.next += 1;
    this.references.push(token.text);
    this.modes.push(mode);
    return true;
  }

  private call(name: string): boolean {
    this.next += 1;
    if (!this.take('open')) return false;
    if (name === 'SUM') return this.list(() => this.sum());
    if (name === 'ROUND' || name === 'IFERROR')
      return this.sum() && this.take('separator') && this.constant() && this.take('close');
    const mode = name === 'SUBTOTAL' ? this.subtotalMode() : name === 'AGGREGATE' ? this.aggregateMode() : undefined;
    return mode !== undefined && this.list(() => this.reference(mode));
  }

  private list(item: () => boolean): boolean {
    do {
      if (!item()) return false;
    } while (this.take('separator'));
    return this.take('close');
  }

  private subtotalMode(): Mode | undefined {
    const code = this.number();
    if (!this.take('separator') || (code !== '9' && code !== '109')) return undefined;
    return { skipsSubtotals: true, skipsRows: code === '9' ? 'filtered' : 'hidden' };
  }

  /** AGGREGATE(9, option, …): options 0 to 3 pass over subtotals; 1, 3, 5 and 7 over hidden rows. */
  private aggregateMode(): Mode | undefined {
    const code = this.number();
    const option = this.take('separator') ? Number(this.number()) : NaN;
    if (code !== '9' || !this.take('separator') || !(option >= 0 && option <= 7)) return undefined;
    return { skipsSubtotals: option <= 3, skipsRows: option % 2 === 1 ? 'hidden' : 'none' };
  }

  private constant(): boolean {
    this.take('operator', '-');
    return this.take('number') || this.take('string');
  }

  private number(): string | undefined {
    const token = this.tokens[this.next];
    return this.take('number') ? token?.text : undefined;
  }

  private take(kind: Token['kind'], text?: string): boolean {
    const token = this.tokens[this.next];
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return false;
    this.next += 1;
    return true;
  }
}

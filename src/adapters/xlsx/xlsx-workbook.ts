import {
  inverseOf,
  ownSheetsAfter,
  planOf,
  refusalOf,
  type Change,
  type Outcome,
  type OwnSheet,
} from '../../core/changes';
import type { PortOptions, WorkbookPort } from '../../core/ports';
import { isSameWorkbook, type WorkbookSnapshot } from '../../core/snapshot';
import { OpcPackage, type Codecs } from '../package';
import { applyPlan } from './apply-changes';
import { currentMarks } from './marks/write-marks';
import { sheetAsRead } from '../../core/ours';
import { readWorkbook } from './read';
import { readOn } from './read-on';
import { Refused } from './refused';
import { Draft } from './workbook/draft';
import { listedSheets } from './workbook/workbook-parts';

/** An .xlsx file as a workbook: what is not changed stays as it is, byte for byte. */
export class XlsxWorkbook implements WorkbookPort {
  #pkg: OpcPackage;
  #snapshot: WorkbookSnapshot | undefined;
  #written: ReadonlyMap<string, OwnSheet> = new Map();

  private constructor(pkg: OpcPackage) {
    this.#pkg = pkg;
  }

  /** Throws UnreadableFile where the bytes are no sound workbook. */
  static open(bytes: Uint8Array, codecs: Partial<Codecs> = {}): XlsxWorkbook {
    return new XlsxWorkbook(OpcPackage.open(bytes, codecs));
  }

  read(options?: PortOptions): Promise<WorkbookSnapshot> {
    return new Promise((resolve) => resolve(this.#current(options)));
  }

  apply(changes: readonly Change[], expected: WorkbookSnapshot, options?: PortOptions): Promise<Outcome> {
    return new Promise((resolve) => resolve(this.#applied(changes, expected, options)));
  }

  /** The file as it is now. The same parts give the same bytes. */
  toBytes(): Uint8Array {
    return this.#pkg.toBytes();
  }

  #current(options?: PortOptions): WorkbookSnapshot {
    this.#snapshot ??= readWorkbook(this.#pkg, options?.onProgress);
    return this.#snapshot;
  }

  #applied(changes: readonly Change[], expected: WorkbookSnapshot, options?: PortOptions): Outcome {
    const workbook = this.#current();
    if (!isSameWorkbook(workbook, expected)) return { ok: false, refusal: { reason: 'changed-meanwhile' } };
    const refusal = refusalOf(workbook, changes);
    if (refusal) return { ok: false, refusal };
    const edited = this.#pkg.copy();
    try {
      applyPlan(edited, planOf(changes, workbook), workbook);
    } catch (cause) {
      if (cause instanceof Refused) return { ok: false, refusal: cause.refusal };
      throw cause;
    }
    const journal = this.#inverse(changes, workbook);
    this.#accept(edited, changes, workbook);
    options?.onProgress?.(1);
    return { ok: true, applied: changes.length, journal };
  }

  #inverse(changes: readonly Change[], workbook: WorkbookSnapshot): Change[] {
    const asksForMarks = changes.some(({ kind }) => kind === 'mark' || kind === 'clear-marks');
    const marks = asksForMarks ? currentMarks(listedSheets(this.#pkg), new Draft(this.#pkg)) : [];
    const ownSheet = (key: string): OwnSheet | undefined => this.#written.get(key) ?? sheetAsRead(key, workbook);
    return inverseOf(changes, { workbook, marks, ownSheet });
  }

  #accept(edited: OpcPackage, changes: readonly Change[], workbook: WorkbookSnapshot): void {
    this.#written = ownSheetsAfter(this.#written, changes, workbook);
    this.#pkg = edited;
    this.#snapshot = readOn(workbook, changes);
  }
}

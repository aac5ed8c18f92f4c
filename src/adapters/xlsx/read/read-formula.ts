import { parseRange, type RangeAddress } from '../../../core/address';
import { shifter } from '../../../core/formula';
import { UnreadableFile } from '../../../core/ports';
import { decodeControls } from '../../package';
import { SHEET_LIMITS } from './limits';
import { readText } from './read-text';
import { SheetScanner } from './sheet-scanner';
import { attributeStart } from './tag-attributes';
import { digits, endOfValue, startsWith } from './xml-bytes';

/** A formula that others share, and the cell it is written for. */
interface Master {
  readonly row: number;
  readonly column: number;
  readonly shifted: ReturnType<typeof shifter>;
}

const PLAIN_TAG = '<f>'.length;

/** Reads the formulas of one sheet, those shared by several cells written out for each. */
export class FormulaReader {
  private readonly masters = new Map<number, Master>();
  /** What array formulas and what-if tables fill. */
  readonly arrays: RangeAddress[] = [];
  private length = 0;
  private hasLookedAhead = false;

  /** The formula without "="; undefined where the cell only belongs to a what-if table, or shares what is nowhere. */
  read(scanner: SheetScanner): string | undefined {
    const { xml, formulaContent, formulaContentEnd } = scanner;
    const text = decodeControls(readText(xml, formulaContent, formulaContentEnd)).trim();
    const shared = this.sharedIndex(scanner);
    this.noteArray(scanner);
    if (shared === undefined) return text === '' ? undefined : text;
    if (text === '') return this.carried(shared, scanner);
    this.keep(shared, text, scanner);
    return text;
  }

  private sharedIndex({ xml, formulaStart, formulaContent }: SheetScanner): number | undefined {
    if (formulaContent - formulaStart === PLAIN_TAG) return undefined;
    const type = attributeStart(xml, formulaStart, 't');
    const index = attributeStart(xml, formulaStart, 'si');
    if (type < 0 || index < 0 || !startsWith(xml, type, 'shared')) return undefined;
    return digits(xml, index, endOfValue(xml, index - 1));
  }

  private noteArray({ xml, formulaStart, formulaContent }: SheetScanner): void {
    if (formulaContent - formulaStart === PLAIN_TAG) return;
    const type = attributeStart(xml, formulaStart, 't');
    const ref = attributeStart(xml, formulaStart, 'ref');
    if (type < 0 || ref < 0 || !(startsWith(xml, type, 'array') || startsWith(xml, type, 'dataTable'))) return;
    const range = parseRange(readText(xml, ref, endOfValue(xml, ref - 1)));
    if (range) this.arrays.push(range);
  }

  private keep(shared: number, text: string, { row, column }: SheetScanner): void {
    if (!this.masters.has(shared)) this.masters.set(shared, { row, column, shifted: shifter(text) });
  }

  private carried(shared: number, scanner: SheetScanner): string | undefined {
    const master = this.masters.get(shared) ?? this.lookAhead(shared, scanner.xml);
    const formula = master?.shifted({ rows: scanner.row - master.row, columns: scanner.column - master.column });
    this.length += formula?.length ?? 0;
    if (this.length > SHEET_LIMITS.formulaText) throw new UnreadableFile('too-large', 'shared formulas');
    return formula;
  }

  /** Excel writes the first cell of a shared formula first; others may not. */
  private lookAhead(shared: number, xml: Uint8Array): Master | undefined {
    if (this.hasLookedAhead) return undefined;
    this.hasLookedAhead = true;
    const ahead = new SheetScanner(xml);
    while (ahead.nextRow()) {
      while (ahead.nextCell())
        if (ahead.formulaStart >= 0 && ahead.formulaContentEnd > ahead.formulaContent) this.read(ahead);
    }
    return this.masters.get(shared);
  }
}

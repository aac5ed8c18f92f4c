import { escapeXml, type XmlElement } from '../../package';

// The formats that every reader knows by number; the others of that table depend on the language (ECMA-376 18.8.30).
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const FIRST_CUSTOM = 164;

/** Gives number formats their ids: built in, those that the workbook has already, else new ones. */
export class NumberFormats {
  private readonly ids: Map<string, number>;
  private readonly general: ReadonlySet<number>;
  private next: number;
  /** The elements to be added for the new ones. */
  readonly added: string[] = [];

  constructor(private readonly root: XmlElement) {
    const known = root.child('numFmts')?.all('numFmt') ?? [];
    this.ids = new Map(
      known.map((format) => [format.attribute('formatCode') ?? '', Number(format.attribute('numFmtId'))]),
    );
    const general = known.filter((format) => format.attribute('formatCode')?.toLowerCase() === 'general');
    this.general = new Set(general.map((format) => Number(format.attribute('numFmtId'))));
    this.next = Math.max(FIRST_CUSTOM - 1, ...this.ids.values()) + 1;
  }

  /** No format at all: by its built-in number, or spelled out under one of its own, as LibreOffice writes it. */
  isGeneral(id: number): boolean {
    return id === 0 || this.general.has(id);
  }

  idOf(code: string): number {
    const known = BUILT_IN[code] ?? this.ids.get(code);
    if (known !== undefined) return known;
    const id = this.next;
    this.next += 1;
    this.ids.set(code, id);
    this.added.push(`<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }
}

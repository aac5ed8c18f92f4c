import { formatCell, formatRange, quoteSheetName, type RangeAddress } from '../../../core/address';
import { ownFormat, type OwnCell, type OwnSheet } from '../../../core/changes';
import { encodeControls, escapeXml } from '../../package';

/** What the charts of a sheet read: its cells, by which the values are cached in the chart as well. */
export class ChartData {
  private readonly cells: ReadonlyMap<string, OwnCell>;
  private readonly sheetName: string;

  constructor(sheet: OwnSheet) {
    this.cells = new Map(sheet.cells.map((cell) => [formatCell(cell), cell]));
    this.sheetName = quoteSheetName(sheet.name);
  }

  count(range: RangeAddress): number {
    return cellsOf(range).length;
  }

  isBelowZero(range: RangeAddress): boolean {
    return cellsOf(range).some((address) => {
      const value = this.cells.get(address)?.value;
      return typeof value === 'number' && value < 0;
    });
  }

  /** A reference to texts, with the texts. */
  texts(range: RangeAddress): string {
    const points = this.points(range, ({ value }) => (typeof value === 'object' ? value.error : String(value)));
    return `<c:strRef>${this.formula(range)}<c:strCache>${points}</c:strCache></c:strRef>`;
  }

  /** A reference to numbers, with the numbers. */
  numbers(range: RangeAddress): string {
    const points = this.points(range, ({ value }) => (typeof value === 'number' ? String(value) : undefined));
    const first = this.cells.get(formatCell({ row: range.top, column: range.left }));
    const format = `<c:formatCode>${escapeXml((first && ownFormat(first)) ?? 'General')}</c:formatCode>`;
    return `<c:numRef>${this.formula(range)}<c:numCache>${format}${points}</c:numCache></c:numRef>`;
  }

  private formula(range: RangeAddress): string {
    const address = formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `<c:f>${escapeXml(`${this.sheetName}!${address}`)}</c:f>`;
  }

  private points(range: RangeAddress, textOf: (cell: OwnCell) => string | undefined): string {
    const addresses = cellsOf(range);
    const points = addresses.map((address, index) => {
      const cell = this.cells.get(address);
      const text = cell?.value === undefined ? undefined : textOf(cell);
      return text === undefined ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(encodeControls(text))}</c:v></c:pt>`;
    });
    return `<c:ptCount val="${addresses.length}"/>${points.join('')}`;
  }
}

function cellsOf({ top, left, bottom, right }: RangeAddress): string[] {
  const addresses: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) addresses.push(formatCell({ row, column }));
  }
  return addresses;
}

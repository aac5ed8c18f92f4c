import { parseRange } from '../../../core/address';
import { UnreadableFile } from '../../../core/ports';
import type { ExcelTable } from '../../../core/snapshot';
import { parseXml, type OpcPackage, type XmlElement } from '../../package';

/** The Excel tables of a sheet, in the order in which it names them. */
export function readTables(pkg: OpcPackage, part: string, sheet: XmlElement): ExcelTable[] {
  const links = sheet.child('tableParts')?.all('tablePart') ?? [];
  if (links.length === 0) return [];
  const parts = new Map(pkg.relationships(part).map(({ id, target }) => [id, target]));
  return links.map((link) => {
    const id = link.prefixedAttribute('id') ?? '';
    const table = parts.get(id);
    // Each stands there once; a sheet that names one over and over is no sheet.
    parts.delete(id);
    if (table === undefined) throw new UnreadableFile('damaged', `a table of ${part} is missing`);
    return readTable(parseXml(pkg.text(table)));
  });
}

function readTable(table: XmlElement): ExcelTable {
  const range = parseRange(table.attribute('ref') ?? '');
  if (!range) throw new UnreadableFile('damaged', 'a table without range');
  return {
    name: table.attribute('displayName') ?? table.attribute('name') ?? '',
    range,
    headerRows: Number(table.attribute('headerRowCount') ?? 1),
    totalsRows: Number(table.attribute('totalsRowCount') ?? 0),
  };
}

import type { OpcPackage } from '../../package';
import { parseXml, splice, type XmlElement } from '../../package';
import { replaceText } from './part-text';
import { BEFORE_NAMES } from './workbook-parts';
import { workbookPartName } from '../read';

/**
 * Drops the order of calculation, which Excel makes anew: an entry for a cell without formula makes it report damage.
 * With a sheet's number, only where that sheet has entries.
 */
export function dropCalcChain(pkg: OpcPackage, sheetId?: number): void {
  const workbook = workbookPartName(pkg);
  const chain = pkg.related(workbook, 'calcChain');
  if (!chain) return;
  if (sheetId !== undefined && !hasEntries(pkg.text(chain.target), sheetId)) return;
  pkg.remove(chain.target);
  pkg.unrelate(workbook, chain.id);
}

function hasEntries(chain: string, sheetId: number): boolean {
  return new RegExp(`\\si\\s*=\\s*["']${sheetId}["']`).test(chain);
}

/** Has the workbook calculated anew when it is opened: its own formulas rest on cells that we changed. */
export function calculateOnLoad(pkg: OpcPackage): void {
  const part = workbookPartName(pkg);
  const text = pkg.text(part);
  const root = parseXml(text);
  const settings = root.child('calcPr');
  replaceText(pkg, part, settings ? withSetting(text, settings) : withNewSettings(text, root));
}

function withSetting(text: string, settings: XmlElement): string {
  const attribute = settings.attributes.find(({ name }) => name === 'fullCalcOnLoad');
  if (attribute) return splice(text, [{ start: attribute.start, end: attribute.end, text: 'fullCalcOnLoad="1"' }]);
  const at = settings.start + 1 + settings.name.length;
  return splice(text, [{ start: at, end: at, text: ' fullCalcOnLoad="1"' }]);
}

function withNewSettings(text: string, root: XmlElement): string {
  const at = root.endOfLast([...BEFORE_NAMES, 'definedNames']);
  return splice(text, [{ start: at, end: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

import type { OwnSheet } from '../../../core/changes';
import { escapeXml, parseXml, splice, type Edit, type OpcPackage } from '../../package';
import { dropCalcChain } from './calculation';
import { replaceText } from './part-text';
import { namesOf } from './own-names';
import { cutLoose } from './loose-parts';
import { listedSheets, nameElements, sheetElements } from './workbook-parts';
import { workbookPartName } from '../read';

/** The part of a sheet of ours, to be filled. */
export interface Vacant {
  readonly part: string;
  /** Parts of its former charts: to be filled again, or to be removed. */
  readonly loose: Set<string>;
}

/** Makes a sheet of ours ready to be filled anew: it keeps its place, its names fit the new content. */
export function renewOwnSheet(pkg: OpcPackage, sheet: OwnSheet): Vacant | undefined {
  const sheets = listedSheets(pkg);
  const index = sheets.findIndex(({ ours }) => ours === sheet.key);
  const listed = sheets[index];
  if (!listed) return undefined;
  renameSheet(pkg, sheet, index);
  dropCalcChain(pkg, listed.id);
  return { part: listed.part, loose: cutLoose(pkg, listed.part) };
}

function renameSheet(pkg: OpcPackage, sheet: OwnSheet, index: number): void {
  const workbook = workbookPartName(pkg);
  const text = pkg.text(workbook);
  const root = parseXml(text);
  const attribute = sheetElements(root)[index]!.attributes.find(({ name }) => name === 'name')!;
  const name = { start: attribute.start, end: attribute.end, text: `name="${escapeXml(sheet.name)}"` };
  const own = nameElements(root).filter((one) => one.attribute('localSheetId') === String(index));
  const names = namesOf(sheet, index, root.prefix).join('');
  const edits: Edit[] = own.map(({ start, end }, position) => ({ start, end, text: position === 0 ? names : '' }));
  replaceText(pkg, workbook, splice(text, [name, ...edits]));
}

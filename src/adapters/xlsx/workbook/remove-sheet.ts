import { parseXml, splice, type Edit, type OpcPackage, type XmlElement } from '../../package';
import { dropCalcChain } from './calculation';
import { dropNamesOf } from './defined-names';
import { replaceText } from './part-text';
import { cutLoose } from './loose-parts';
import { listedSheets, sheetElements, type ListedSheet } from './workbook-parts';
import { workbookPartName } from '../read';

/** Takes the sheet of ours with that key away, with its names and with the parts that only it uses. */
export function removeOwnSheet(pkg: OpcPackage, key: string): void {
  removeSheet(pkg, ({ ours }) => ours === key);
}

/** The same for a sheet of the user's that was given by us. */
export function removeGivenSheet(pkg: OpcPackage, wanted: string): void {
  removeSheet(pkg, ({ name, ours }) => ours === undefined && name === wanted);
}

function removeSheet(pkg: OpcPackage, isMeant: (sheet: ListedSheet) => boolean): void {
  const workbook = workbookPartName(pkg);
  const sheets = listedSheets(pkg);
  const index = sheets.findIndex(isMeant);
  const sheet = sheets[index];
  if (!sheet) return;
  const text = pkg.text(workbook);
  const root = parseXml(text);
  const { start, end } = sheetElements(root)[index]!;
  const edits = [{ start, end, text: '' }, ...dropNamesOf(root, index), ...activeSheetBack(root, index)];
  replaceText(pkg, workbook, splice(text, edits));
  pkg.unrelate(workbook, sheet.relationship);
  for (const part of cutLoose(pkg, sheet.part)) pkg.remove(part);
  pkg.remove(sheet.part);
  dropCalcChain(pkg, sheet.id);
}

/** The view must not open on a sheet that is gone; sheets behind it move up. */
function activeSheetBack(root: XmlElement, index: number): Edit[] {
  const views = root.child('bookViews')?.all('workbookView') ?? [];
  return views.flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value, start, end }) => {
      const isIndex = name === 'activeTab' || name === 'firstSheet';
      return isIndex && Number(value) >= index
        ? [{ start, end, text: `${name}="${Math.max(0, Number(value) - 1)}"` }]
        : [];
    }),
  );
}

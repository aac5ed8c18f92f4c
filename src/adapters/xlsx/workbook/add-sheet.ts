import type { OwnSheet } from '../../../core/changes';
import type { OpcPackage } from '../../package';
import { appendTo, escapeXml, parseXml, splice, type XmlElement } from '../../package';
import { OFFICE_RELATIONS } from '../text/namespaces';
import { appendNames } from './defined-names';
import { replaceText } from './part-text';
import { freePart, slug } from './free-part';
import { namesOf, printNamesOf } from './own-names';
import type { Vacant } from './renew-sheet';
import { listedSheets } from './workbook-parts';
import { workbookPartName } from '../read';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Puts a sheet of ours last in the workbook, with its names. */
export function addOwnSheet(pkg: OpcPackage, sheet: OwnSheet): Vacant {
  return addSheet(pkg, sheet, namesOf);
}

/** The same for a sheet of the user's, which bears no tag. */
export function addGivenSheet(pkg: OpcPackage, sheet: OwnSheet): Vacant {
  return addSheet(pkg, sheet, printNamesOf);
}

function addSheet(pkg: OpcPackage, sheet: OwnSheet, namesFor: typeof namesOf): Vacant {
  const workbook = workbookPartName(pkg);
  const part = freePart(pkg, `${folderOf(workbook)}worksheets/jihe-${slug(sheet.key)}`);
  pkg.set(part, '', SHEET_TYPE);
  const relationship = pkg.relate(workbook, { type: `${OFFICE_RELATIONS}/worksheet`, target: part });
  const sheets = listedSheets(pkg);
  const text = pkg.text(workbook);
  const root = parseXml(text);
  const id = Math.max(0, ...sheets.map((one) => one.id)) + 1;
  const link = relationshipAttribute(root, relationship);
  const element = `<${root.prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${id}" ${link}/>`;
  const edits = [
    appendTo(root.child('sheets')!, element),
    ...appendNames(root, namesFor(sheet, sheets.length, root.prefix)),
  ];
  replaceText(pkg, workbook, splice(text, edits));
  return { part, loose: new Set() };
}

/** With the prefix that the workbook has for it, or with one of its own. */
function relationshipAttribute(root: XmlElement, id: string): string {
  const declared = root.attributes.find(({ name, value }) => name.startsWith('xmlns:') && value === OFFICE_RELATIONS);
  return declared ? `${declared.name.slice('xmlns:'.length)}:id="${id}"` : `xmlns:r="${OFFICE_RELATIONS}" r:id="${id}"`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

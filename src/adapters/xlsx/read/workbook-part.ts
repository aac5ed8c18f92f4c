import { UnreadableFile } from '../../../core/ports';
import type { DefinedName, Sheet } from '../../../core/snapshot';
import { decodeControls, PACKAGE, parseXml, type OpcPackage, type Relationship, type XmlElement } from '../../package';
import { isOn } from './read-layout';
import { ownSheetKey, OWN_SHEET_NAME } from '../../../core/changes';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly visibility: Sheet['visibility'];
  readonly ours: string | undefined;
}

/** The workbook's own part: what it says of sheets and names. */
export interface WorkbookPart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** The name of the workbook's main part. Throws where the package is something else than an .xlsx. */
export function workbookPartName(pkg: OpcPackage): string {
  const main = pkg.relationships(PACKAGE).find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal);
  if (!main) throw new UnreadableFile('not-a-workbook', 'no main part');
  const type = pkg.contentType(main.target) ?? '';
  if (/sheet\.binary/i.test(type)) throw new UnreadableFile('old-format', type);
  if (/wordprocessingml|presentationml|ms-word|ms-powerpoint|visio/i.test(type)) {
    throw new UnreadableFile('not-a-workbook', type);
  }
  return main.target;
}

export function readWorkbookPart(pkg: OpcPackage): WorkbookPart {
  const part = workbookPartName(pkg);
  const root = parseXml(pkg.text(part));
  if (root.local !== 'workbook') throw new UnreadableFile('not-a-workbook', `root element ${root.local}`);
  const relationships = pkg.relationships(part);
  const links = new Map(relationships.map((each) => [each.id, each]));
  const listed = root.child('sheets')?.all('sheet') ?? [];
  const names = readNames(root, listed);
  return {
    part,
    relationships,
    sheets: distinct(listed.flatMap((sheet, index) => sheetEntry(sheet, links, names.keys.get(index)) ?? [])),
    names: names.names,
    date1904: isOn(root.child('workbookPr')?.attribute('date1904')),
  };
}

const OTHER_SHEETS = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

function sheetEntry(
  sheet: XmlElement,
  links: ReadonlyMap<string, Relationship>,
  ours: string | undefined,
): SheetEntry | undefined {
  const name = sheetName(sheet);
  const link = links.get(sheet.prefixedAttribute('id') ?? '');
  if (link && OTHER_SHEETS.includes(link.kind)) return undefined;
  if (link?.kind !== 'worksheet' || link.isExternal) throw new UnreadableFile('damaged', `no part for sheet ${name}`);
  return { name, part: link.target, visibility: visibility(sheet.attribute('state')), ours };
}

/** Two sheets of one part are never meant, and could be ten thousand. */
function distinct(sheets: readonly SheetEntry[]): readonly SheetEntry[] {
  const parts = new Set(sheets.map(({ part }) => part.toLowerCase()));
  if (parts.size < sheets.length) throw new UnreadableFile('damaged', 'two sheets of one part');
  return sheets;
}

function sheetName(sheet: XmlElement): string {
  return decodeControls(sheet.attribute('name') ?? '');
}

function visibility(state: string | undefined): Sheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** The user's names; those that tag our sheets apart, by the index of their sheet. */
function readNames(
  root: XmlElement,
  sheets: readonly XmlElement[],
): { names: DefinedName[]; keys: ReadonlyMap<number, string> } {
  const names: DefinedName[] = [];
  const keys = new Map<number, string>();
  for (const element of root.child('definedNames')?.all('definedName') ?? []) {
    const name = decodeControls(element.attribute('name') ?? '');
    const refersTo = decodeControls(element.text);
    const index = Number(element.attribute('localSheetId') ?? NaN);
    const sheet = sheets[index];
    const key = name === OWN_SHEET_NAME ? ownSheetKey(refersTo) : undefined;
    if (key !== undefined && sheet) keys.set(index, key);
    else names.push(sheet ? { name, refersTo, sheet: sheetName(sheet) } : { name, refersTo });
  }
  return { names, keys };
}

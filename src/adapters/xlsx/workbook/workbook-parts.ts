import { decodeControls, parseXml, type OpcPackage, type XmlElement } from '../../package';
import { OWN_SHEET_NAME, ownSheetKey } from '../../../core/changes';
import { workbookPartName } from '../read';

/** The children of a workbook part that stand before its defined names, in the order of the schema. */
export const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Its part. */
  readonly part: string;
  readonly relationship: string;
  /** The number that calcChain knows it by. */
  readonly id: number;
  /** Chart sheets and dialog sheets hold no cells. */
  readonly isWorksheet: boolean;
  /** The key of a sheet of ours. */
  readonly ours: string | undefined;
}

/** All sheets in their order. */
export function listedSheets(pkg: OpcPackage): ListedSheet[] {
  const part = workbookPartName(pkg);
  const root = parseXml(pkg.text(part));
  const relationships = new Map(pkg.relationships(part).map((each) => [each.id, each]));
  return sheetElements(root).map((element, index) => {
    const relationship = element.prefixedAttribute('id') ?? '';
    const target = relationships.get(relationship);
    return {
      name: decodeControls(element.attribute('name') ?? ''),
      part: target?.target ?? '',
      relationship,
      id: Number(element.attribute('sheetId')),
      isWorksheet: target?.kind === 'worksheet',
      ours: keyOf(root, index),
    };
  });
}

export function sheetElements(root: XmlElement): XmlElement[] {
  return root.child('sheets')?.all('sheet') ?? [];
}

export function nameElements(root: XmlElement): XmlElement[] {
  return root.child('definedNames')?.all('definedName') ?? [];
}

function keyOf(root: XmlElement, index: number): string | undefined {
  const tag = nameElements(root).find((name) => {
    return name.attribute('name') === OWN_SHEET_NAME && name.attribute('localSheetId') === String(index);
  });
  return tag && ownSheetKey(decodeControls(tag.text));
}

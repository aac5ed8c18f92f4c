import type { Sheet, SnapshotWarning, WorkbookSnapshot } from '../../../core/snapshot';
import { PACKAGE, parseXml, utf8Xml, type OpcPackage, type Relationship } from '../../package';
import { readState } from './own-parts';
import { CellReader } from './read-cells';
import { readFormats } from './read-formats';
import { readSharedStrings } from './read-rich-text';
import { readSheet } from './read-sheet';
import { readWorkbookPart } from './workbook-part';

/** Told how far reading is, between 0 and 1. */
export type OnProgress = (done: number) => void;

/** The whole workbook as the engine sees it. Throws UnreadableFile. */
export function readWorkbook(pkg: OpcPackage, onProgress?: OnProgress): WorkbookSnapshot {
  const steps = readWorkbookInSteps(pkg);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}

/** The same a sheet at a time; before each, how much is done, between 0 and 1. */
export function* readWorkbookInSteps(pkg: OpcPackage): Generator<number, WorkbookSnapshot, void> {
  const { part, relationships, sheets, names, date1904 } = readWorkbookPart(pkg);
  const strings = pkg.related(part, 'sharedStrings');
  const styles = pkg.related(part, 'styles');
  const cells = new CellReader({
    strings: strings ? readSharedStrings(utf8Xml(pkg.bytes(strings.target))) : [],
    formats: styles ? readFormats(parseXml(pkg.text(styles.target))) : [],
    date1904,
  });
  const state = readState(pkg, relationships);
  const read: Sheet[] = [];
  for (const entry of sheets) {
    yield read.length / sheets.length;
    read.push(readSheet(pkg, entry, cells));
  }
  return {
    sheets: read,
    names,
    date1904,
    warnings: warnings(pkg, relationships, cells),
    ...(state === undefined ? {} : { state }),
  };
}

function warnings(pkg: OpcPackage, relationships: readonly Relationship[], cells: CellReader): SnapshotWarning[] {
  const kinds = new Set([...pkg.relationships(PACKAGE), ...relationships].map(({ kind }) => kind));
  const found: SnapshotWarning[] = [];
  if (kinds.has('origin')) found.push('signed');
  if (kinds.has('externalLink')) found.push('external-links');
  if (kinds.has('vbaProject') || kinds.has('xlMacrosheet')) found.push('macros');
  if (cells.hasUncalculated) found.push('not-calculated');
  return found;
}

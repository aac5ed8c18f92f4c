import type { Change } from '../../core/changes';
import type { Preset } from '../../core/presets';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { CERTIFICATE_KEY } from '../../core/summary';

/** What a session knows beside the workbook itself; undo takes it back as well. */
export interface Aside {
  /** The preset asked for; goes before the one kept in the workbook. */
  readonly preset: Preset | undefined;
  readonly hasMarks: boolean;
  /** Made before the last change to what they speak of. */
  readonly areMarksOld: boolean;
  readonly areSheetsOld: boolean;
}

/** What becomes of it once the changes are made. */
export function asideAfter(before: Aside, changes: readonly Change[], { sheets }: WorkbookSnapshot): Aside {
  const has = (...kinds: Change['kind'][]): boolean => changes.some(({ kind }) => kinds.includes(kind));
  // What the user notes down in our sheets makes nothing out of date.
  const ours = new Set(sheets.filter((sheet) => sheet.ours !== undefined).map(({ name }) => name));
  const isOlder = changes.some(
    (change) => change.kind === 'set-state' || (change.kind === 'set-cells' && !ours.has(change.sheet)),
  );
  const hasNewMarks = has('mark', 'clear-marks');
  return {
    ...before,
    hasMarks: hasNewMarks ? has('mark') : before.hasMarks,
    areMarksOld: !hasNewMarks && (before.areMarksOld || isOlder),
    areSheetsOld: !changes.some(isOfSummary) && (before.areSheetsOld || isOlder),
  };
}

function isOfSummary(change: Change): boolean {
  return change.kind === 'write-sheet' && change.content.key !== CERTIFICATE_KEY;
}

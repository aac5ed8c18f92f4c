import { parseXml, type OpcPackage } from '../package';
import type { Plan } from '../../core/changes';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { changesFormulas, leavesStaleValues } from './cells/formula-effects';
import { writeCells } from './cells/write-cells';
import { plannedMarks, writeMarks } from './marks/write-marks';
import { OwnStyleSheet } from './own-styles/own-style-sheet';
import {
  keptSheets,
  looksIn,
  looksNeeded,
  renumbered,
  writeGivenSheets,
  writeOwnSheets,
} from './own-sheet/write-sheets';
import { Refused } from './refused';
import { writeState } from './state/write-state';
import { MAIN } from './text/namespaces';
import { calculateOnLoad, dropCalcChain } from './workbook/calculation';
import { Draft } from './workbook/draft';
import { removeGivenSheet } from './workbook/remove-sheet';
import { listedSheets } from './workbook/workbook-parts';
import { workbookPartName } from './read';

/**
 * Makes the planned changes in the package; where it throws Refused, the package must be dropped. First the user's
 * cells, then what is ours over them, so that ours can be taken off again.
 */
export function applyPlan(pkg: OpcPackage, plan: Plan, workbook: WorkbookSnapshot): void {
  requireOpenStructure(pkg, plan);
  const draft = new Draft(pkg);
  const styles = new OwnStyleSheet(pkg, draft);
  applyCells({ pkg, plan, draft, styles }, workbook);
  applyOurs({ pkg, plan, draft, styles });
  draft.flush();
  if (plan.state !== undefined) writeState(pkg, plan.state);
}

interface Work {
  readonly pkg: OpcPackage;
  readonly plan: Plan;
  readonly draft: Draft;
  readonly styles: OwnStyleSheet;
}

function applyCells({ pkg, plan, draft, styles }: Work, workbook: WorkbookSnapshot): void {
  if (plan.cells.size === 0) return;
  const listed = listedSheets(pkg);
  const partOf = (name: string): string | undefined =>
    listed.find((sheet) => sheet.name === name && sheet.isWorksheet)?.part;
  writeCells(plan.cells, { workbook, draft, partOf, formats: () => styles.user });
  if (changesFormulas(plan.cells, workbook)) dropCalcChain(pkg);
  const left = workbook.sheets.filter(({ ours }) => ours === undefined || !plan.sheets.has(ours));
  if (leavesStaleValues(plan.cells, { ...workbook, sheets: left })) calculateOnLoad(pkg);
}

function applyOurs({ pkg, plan, draft, styles }: Work): void {
  const listed = listedSheets(pkg);
  const { note } = styles;
  const kept = keptSheets(listed, plan.sheets);
  const texts = note ? kept.map(({ part }) => draft.text(part)) : [];
  const marks = plan.marks && plannedMarks(plan.marks, listed, draft);
  const hasMarks = marks ? marks.some((sheet) => sheet.marks.length > 0) : (note?.hasMarks ?? false);
  const indexByLook = styles.keep(looksNeeded(plan.given, []));
  const own = styles.finish(looksNeeded(plan.sheets.values(), note ? looksIn(texts, note) : []), hasMarks);
  if (note) for (const { part } of kept) draft.set(part, renumbered(draft.text(part), note, own));
  if (marks) writeMarks(marks, own.firstMark, { pkg, draft });
  for (const { name } of plan.taken) removeGivenSheet(pkg, name);
  writeGivenSheets(pkg, plan.given, { indexByLook, draft });
  writeOwnSheets(pkg, plan.sheets, { own, draft });
}

/** Sheets can neither come nor go where the structure is protected; strict files would need sheets of another kind. */
function requireOpenStructure(pkg: OpcPackage, { sheets, given, taken }: Plan): void {
  if (sheets.size + given.length + taken.length === 0) return;
  const root = parseXml(pkg.text(workbookPartName(pkg)));
  const keys = new Set(listedSheets(pkg).map(({ ours }) => ours));
  const isLocked = ['1', 'true'].includes(root.child('workbookProtection')?.attribute('lockStructure') ?? '');
  const movesSheets =
    given.length + taken.length > 0 || [...sheets].some(([key, sheet]) => keys.has(key) !== (sheet !== null));
  if (isLocked && movesSheets) throw new Refused({ reason: 'protected' });
  const addsSheets = [...sheets.values(), ...given].some((sheet) => sheet !== null);
  if (addsSheets && root.namespace !== MAIN) throw new Refused({ reason: 'unsupported' });
}

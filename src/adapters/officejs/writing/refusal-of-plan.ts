import { refusalOf, type Change, type Plan, type Refusal } from '../../../core/changes';
import { sheetNamed, type Sheet, type WorkbookSnapshot } from '../../../core/snapshot';
import { refusalOfArrays } from './cells/cell-plan';
import { givenKey } from '../own-sheets/given-sheets';
import type { Survey } from './survey';

/** Why Excel would not do it, as far as can be told beforehand: better than to take it back. */
export function refusalOfPlan(
  changes: readonly Change[],
  { plan, workbook, survey }: { plan: Plan; workbook: WorkbookSnapshot; survey: Survey },
): Refusal | undefined {
  return (
    refusalOf(workbook, changes) ??
    refusalOfCells(plan, workbook) ??
    refusalOfSheets(plan, workbook, survey) ??
    refusalOfMarks(plan, survey)
  );
}

/** What somebody has protected since: that says more to the user than that something is otherwise. */
export function protectedMeanwhile({ cells, sheets }: Plan, workbook: WorkbookSnapshot): Refusal | undefined {
  const isWritten = ({ name, ours }: Sheet): boolean =>
    cells.has(name) || (sheets.get(ours ?? givenKey(name)) ?? undefined) !== undefined;
  const sheet = workbook.sheets.find((one) => one.isProtected && isWritten(one));
  return sheet && { reason: 'protected', sheet: sheet.name };
}

function refusalOfCells({ cells }: Plan, workbook: WorkbookSnapshot): Refusal | undefined {
  for (const [name, writes] of cells) {
    const sheet = sheetNamed(workbook, name);
    const refusal = sheet && refusalOfArrays(sheet, writes);
    if (refusal) return refusal;
  }
  return undefined;
}

/** Sheets can neither come, go nor change their names where the structure is protected. */
function refusalOfSheets({ sheets }: Plan, workbook: WorkbookSnapshot, survey: Survey): Refusal | undefined {
  for (const [key, content] of sheets) {
    const standing = workbook.sheets.find(({ name, ours = givenKey(name) }) => ours === key);
    const moves = content ? standing?.name !== content.name : standing !== undefined;
    if (moves && survey.isStructureProtected) return { reason: 'protected' };
    if (content && standing?.isProtected) return { reason: 'protected', sheet: standing.name };
  }
  return undefined;
}

function refusalOfMarks({ marks }: Plan, { scene, locked }: Survey): Refusal | undefined {
  if (!marks) return undefined;
  const gone = marks.isCleared ? scene.marks.map(({ sheet }) => sheet) : [];
  const sheet = [...marks.added.keys(), ...gone].find((name) => locked.has(name));
  return sheet === undefined ? undefined : { reason: 'protected', sheet };
}

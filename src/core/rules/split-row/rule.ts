import type { ListTable, Project, Reading } from '../../book';
import type { CellWrite } from '../../changes';
import { cellAt, sheetNamed, type Sheet } from '../../snapshot';
import { defineRule, type Suggestion } from '../define';
import { cellIn } from '../shared/places';
import { setCells } from '../shared/set-cells';

/** A row only continues the texts of the one above, as conversion from PDF leaves it; it was joined for all checks. */
export default defineRule({
  id: 'split-row',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  facts: { split: { rows: 'cells', joined: 'text' } },
  *check({ lists, book: { snapshot } }) {
    for (const list of lists) {
      const sheet = sheetNamed(snapshot, list.sheet);
      for (const project of list.projects) {
        const [first] = project.continuationRows;
        if (first === undefined || !sheet) continue;
        const { column } = project.name;
        const suggest = joinRows(list, project, sheet);
        const rows = project.continuationRows.map((row) => cellIn(list, { row, column }));
        yield {
          message: 'split',
          at: cellIn(list, { row: first, column }),
          related: [cellIn(list, project.name)],
          data: { rows, joined: project.name.value ?? '' },
          ...(suggest ? { suggest } : {}),
        };
      }
    }
  },
});

/** Writes the joined texts into the first row and empties the others; the rows themselves stay. undefined where more than text would go. */
function joinRows(list: ListTable, project: Project, sheet: Sheet): Suggestion | undefined {
  const readings = new Map(textReadings(project).map((reading) => [reading.column, reading]));
  const writes: CellWrite[] = [];
  for (let column = list.range.left; column <= list.range.right; column += 1) {
    const filled = project.continuationRows.filter((row) => cellAt(sheet, { row, column }) !== undefined);
    if (filled.length === 0) continue;
    const joined = readings.get(column);
    const parts = [project.row, ...filled].map((row) => cellAt(sheet, { row, column }));
    const areTexts = parts.every(
      (cell) => cell === undefined || (typeof cell.value === 'string' && cell.formula === undefined),
    );
    if (!areTexts || joined?.value === undefined || joined.row !== project.row) return undefined;
    writes.push({ row: project.row, column, value: joined.value });
    for (const row of filled) writes.push({ row, column, value: null });
  }
  return writes.length === 0 ? undefined : setCells(list, writes);
}

function textReadings(project: Project): Reading<string>[] {
  const { name, sequence, department, unit, documentNumber, grade, reason, budgetClass, tier, remark } = project;
  return [name, sequence, department, unit, documentNumber, grade, reason, budgetClass, tier, remark].filter(
    (reading) => reading !== undefined,
  );
}

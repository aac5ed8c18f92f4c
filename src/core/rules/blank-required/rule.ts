import type { ListTable } from '../../book';
import type { Preset } from '../../presets';
import { defineRule } from '../define';
import { censusOf } from '../shared/census';
import { countedLists } from '../shared/counted-lists';
import { fieldLabel } from '../shared/field-label';
import { coveredCells } from '../shared/merged-cells';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { rightGradeIn } from '../shared/right-grade';
import { setCells } from '../shared/set-cells';
import { blanksOf, type Blank } from './blanks-of';
import { emptyColumns, requiredFields } from './empty-columns';

/** Name, budget, score or grade is empty in a row that has the others; said once of a column that is empty altogether. */
export default defineRule({
  id: 'blank-required',
  severity: 'error',
  certainty: 'certain',
  clause: 'practice',
  facts: {
    blank: {},
    blankScoreAndGrade: {},
    mostBlank: { column: 'text', count: 'count', total: 'count' },
    emptyColumn: { column: 'text', total: 'count' },
  },
  *check({ lists, preset, book }) {
    for (const list of countedLists(lists)) {
      const empty = emptyColumns(list, preset);
      for (const field of empty) {
        const data = { column: fieldLabel(list, field), total: list.projects.length };
        // Executed amounts are not asked for in every list: an empty column of them is rather one not yet filled.
        const severity = field === 'executed' ? { severity: 'warning' as const } : {};
        yield { message: 'emptyColumn', at: columnOf(list, list.columns[field]!.column), data, ...severity };
      }
      const fields = requiredFields(list, preset).filter((field) => !empty.includes(field));
      if (!fields.some((field) => censusOf(list, field).states.has('blank'))) continue;
      const blanks = list.projects.flatMap((project) => blanksOf(project, fields));
      if (blanks.length === 0) continue;
      const isCovered = coveredCells(book.snapshot, list);
      yield* ofRows(
        list,
        blanks.filter(({ reading }) => !isCovered(reading)),
        preset,
      );
    }
  },
});

function* ofRows(list: ListTable, blanks: readonly Blank[], preset: Preset) {
  for (const field of requiredFields(list, preset)) {
    const group = blanks.filter((blank) => blank.field === field);
    if (isMostRows(group.length, list)) {
      const data = { column: fieldLabel(list, field), count: group.length, total: list.projects.length };
      yield { message: 'mostBlank' as const, at: columnOf(list, list.columns[field]!.column), data };
      continue;
    }
    const gradeFor = field === 'grade' && group.length > 0 ? rightGradeIn(list, preset.grades) : undefined;
    for (const { reading, project, isGradeToo } of group) {
      const value = gradeFor?.(project.score?.value);
      const { row, column } = reading;
      yield {
        message: isGradeToo ? ('blankScoreAndGrade' as const) : ('blank' as const),
        at: cellIn(list, reading),
        data: {},
        ...(value === undefined ? {} : { suggest: setCells(list, [{ row, column, value }]) }),
      };
    }
  }
}

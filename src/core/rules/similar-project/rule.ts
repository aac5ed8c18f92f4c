import type { CellRef } from '../../address';
import type { ListTable } from '../../book';
import { defineRule, PAUSE } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';
import { alikeNames } from './alike-names';
import { comparedProjects, type ComparedProject } from './compared-project';
import { sameAmounts } from './same-amounts';
import { sameNames } from './same-names';

/**
 * Projects of one unit in one table that may be one: the same name but for 文号 and prefix, names alike to 95 %, or the same
 * amount for the same subject. One finding for each group.
 */
export default defineRule({
  id: 'similar-project',
  severity: 'info',
  certainty: 'review',
  clause: 'practice',
  facts: {
    sameName: { name: 'text', count: 'count', cells: 'cells' },
    alike: { other: 'text', cell: 'cell' },
    sameAmount: { amount: 'money', cells: 'cells' },
  },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      const projects = yield* comparedProjects(list);
      const named = sameNames(projects);
      yield PAUSE;
      const alike = alikeNames(projects);
      yield PAUSE;
      for (const group of named) {
        const cells = cellsOf(list, group);
        yield { message: 'sameName', ...placed(cells), data: { name: group[0]!.bare, count: group.length, cells } };
      }
      for (const [first, second] of alike) {
        const cells = cellsOf(list, [first, second]);
        yield { message: 'alike', ...placed(cells), data: { other: second.bare, cell: cells[1]! } };
      }
      for (const { amount, members } of sameAmounts(list, projects, [...named, ...alike])) {
        const cells = cellsOf(list, members);
        yield { message: 'sameAmount', ...placed(cells), data: { amount, cells } };
      }
    }
  },
});

function cellsOf(list: ListTable, projects: readonly ComparedProject[]) {
  return projects.map(({ project }) => cellIn(list, project.name));
}

function placed(cells: readonly CellRef[]) {
  return { at: cells[0]!, related: cells.slice(1) };
}

import type { ListTable } from '../../book';
import { defineRule } from '../define';
import { cellIn } from '../shared/places';
import { sharing, sharingPrint } from '../shared/sharing';
import { tellingColumn } from './telling-column';
import { areToldApart, KnownProject, namedProjects, printOfName } from '../shared/project-key';

/** The same normal name and unit twice within one list; where a column that we do not know tells them apart, it is for a person to look. */
export default defineRule({
  id: 'duplicate-project',
  severity: 'error',
  certainty: 'certain',
  clause: 'practice',
  facts: {
    twice: { name: 'text', first: 'cell' },
    twiceWithoutUnit: { name: 'text', first: 'cell' },
    toldApart: { name: 'text', first: 'cell', column: 'text', here: 'text', there: 'text' },
  },
  *check({ lists, book: { snapshot } }) {
    for (const list of lists) {
      for (const [{ project, owner }, { project: first }] of duplicates(list)) {
        const cell = cellIn(list, first.name);
        const data = { name: project.name.value ?? '', first: cell };
        const placed = { at: cellIn(list, project.name), related: [cell] };
        const telling = tellingColumn(list, [project, first], snapshot);
        if (!telling) {
          yield { message: owner === '' ? 'twiceWithoutUnit' : 'twice', ...placed, data };
          continue;
        }
        const { header: column, here, there } = telling;
        const severity = 'warning';
        yield {
          message: 'toldApart',
          severity,
          certainty: 'review',
          ...placed,
          data: { ...data, column, here, there },
        };
      }
    }
  },
});

// Rows of one name are compared with so many before them: as many as there may be units.
const COMPARED = 300;

function* duplicates(list: ListTable): Generator<readonly [KnownProject, first: KnownProject]> {
  const alike = sharingPrint(namedProjects(list), printOfName).map((group) =>
    group.map((one) => new KnownProject(one)),
  );
  for (const namesakes of alike.flatMap((group) => sharing(group, ({ name }) => name))) {
    const before: KnownProject[] = [];
    for (const one of namesakes) {
      // A total sheet without units repeats the projects of several: one name may rightly stand there twice.
      if (list.isCopy && one.owner === '') continue;
      const first = before.find(({ owner, project }) => owner === one.owner && !areToldApart(project, one.project));
      if (first) yield [one, first];
      else if (before.length < COMPARED) before.push(one);
    }
  }
}

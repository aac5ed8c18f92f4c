import type { ListTable, Project } from '../../book';
import { defineRule } from '../define';
import { cellIn } from '../shared/places';
import { areToldApart, projectKey } from '../shared/project-key';

/** The same normal name and unit twice within one list, nothing telling the rows apart. */
export default defineRule({
  id: 'duplicate-project',
  severity: 'error',
  certainty: 'certain',
  clause: 'practice',
  facts: { twice: { name: 'text', first: 'cell' } },
  *check({ lists }) {
    for (const list of lists) {
      for (const [project, first] of duplicates(list)) {
        const cell = cellIn(list, first.name);
        const data = { name: project.name.value ?? '', first: cell };
        yield { message: 'twice', at: cellIn(list, project.name), related: [cell], data };
      }
    }
  },
});

// Rows of one name that 文号 or tier tell apart are few; each is compared with so many before it.
const COMPARED = 20;

function* duplicates({ projects }: ListTable): Generator<readonly [Project, first: Project]> {
  const seen = new Map<string, Project[]>();
  for (const project of projects) {
    const key = project.name.row === project.row ? projectKey(project) : undefined;
    if (key === undefined) continue;
    const before = seen.get(key) ?? [];
    const first = before.find((one) => !areToldApart(one, project));
    if (first) yield [project, first];
    else if (before.length < COMPARED) seen.set(key, [...before, project]);
  }
}

import type { Project, Reading, UnitName } from '../../book';
import type { Item } from './item';
import { isWrittenOnce, sectionsOf, type Section } from './read-owners';
import type { RowReader } from './row-reader';
import { unitName } from './unit-name';

/** The projects of a table with their owners: from the row, else the heading over it, else what goes for the whole table. */
export function readProjects(reader: RowReader, items: readonly Item[], tableOwner: UnitName | undefined): Project[] {
  const sections = sectionsOf(items);
  const plain = items.flatMap((item) => (item.kind === 'project' ? reader.project(item) : []));
  const ownerOf = ownersBy(plain);
  const starts = new Set(items.flatMap((item, index) => (items[index - 1]?.kind === 'project' ? [] : item.row)));
  for (const project of plain) {
    const section = sections.get(project.row);
    const owner = ownerOf(project, starts.has(project.row)) ?? section?.owner ?? tableOwner;
    const budgetClass = project.budgetClass ?? classOf(reader, section);
    if (owner) project.owner = owner;
    if (budgetClass) project.budgetClass = budgetClass;
  }
  return plain;
}

function ownersBy(projects: readonly Project[]): (project: Project, isFirst: boolean) => UnitName | undefined {
  const known = new Map<string, UnitName>();
  const fields = (['unit', 'department'] as const).filter((field) =>
    projects.some((one) => one[field]?.value !== undefined),
  );
  const onceField = fields.find((field) => isWrittenOnce(projects, field));
  let last: UnitName | undefined;
  return (project, isFirst) => {
    const field = fields.find((one) => project[one]?.value !== undefined);
    if (!field) return (last = isFirst || !onceField ? undefined : last);
    const text = project[field]!.value!;
    const owner = known.get(text) ?? unitName(text);
    known.set(text, owner);
    return (last = owner);
  };
}

function classOf({ layout }: RowReader, section: Section | undefined): Reading<string> | undefined {
  const found = section?.budgetClass;
  if (!found) return undefined;
  return { row: found.row, column: layout.header.left, state: 'value', value: found.name, decimals: 0, isText: false };
}

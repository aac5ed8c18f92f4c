import type { Project, Reading, UnitName } from '../../book';
import { plain, unitCodeIn } from '../../naming';
import type { Item } from './item';
import { isWrittenOnce, sectionsOf, type Section } from './read-owners';
import type { RowReader } from './row-reader';
import { unitName } from './unit-name';

// So many rows are read in a few milliseconds.
const SLICE = 500;

/**
 * The projects of a table with their owners: from the row, else the heading over it, else what goes for the whole table.
 * Yields after each slice of rows.
 */
export function* readProjects(
  reader: RowReader,
  items: readonly Item[],
  tableOwner: UnitName | undefined,
): Generator<void, Project[], void> {
  const sections = sectionsOf(items);
  const projects: ReturnType<RowReader['project']>[] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind === 'project') projects.push(reader.project(item));
    if (index % SLICE === SLICE - 1) yield;
  }
  const ownerOf = ownersBy(projects);
  const starts = new Set(items.flatMap((item, index) => (items[index - 1]?.kind === 'project' ? [] : item.row)));
  yield;
  for (const project of projects) {
    const section = sections.get(project.row);
    const owner = ownerOf(project, starts.has(project.row)) ?? section?.owner ?? tableOwner;
    const budgetClass = project.budgetClass ?? classOf(reader, section);
    if (owner) project.owner = owner;
    if (budgetClass) project.budgetClass = budgetClass;
  }
  yield;
  return projects;
}

function ownersBy(projects: readonly Project[]): (project: Project, isFirst: boolean) => UnitName | undefined {
  const known = new Map<string, UnitName>();
  const fields = (['unit', 'department'] as const).filter((field) =>
    projects.some((one) => one[field]?.value !== undefined),
  );
  const onceField = fields.find((field) => isWrittenOnce(projects, field));
  const codes = { unit: codesBeside(projects, 'unit'), department: codesBeside(projects, 'department') };
  let last: UnitName | undefined;
  return (project, isFirst) => {
    const field = fields.find((one) => project[one]?.value !== undefined);
    if (!field) return (last = isFirst || !onceField ? undefined : last);
    const text = project[field]!.value!;
    const code = codes[field](project);
    const key = code === undefined ? text : `${code} ${text}`;
    const owner = known.get(key) ?? withCode(unitName(text), code);
    known.set(key, owner);
    return (last = owner);
  };
}

function withCode(owner: UnitName, beside: string | undefined): UnitName {
  const code = owner.code ?? beside;
  return code === undefined ? owner : { ...owner, code };
}

/** The code that stands in a column beside the unit's name; one that goes with several names is not theirs, but their department's. */
function codesBeside(
  projects: readonly Project[],
  field: 'unit' | 'department',
): (project: Project) => string | undefined {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  const codeField = `${field}Code` as const;
  for (const { [field]: unit, [codeField]: code } of projects) {
    if (code?.value === undefined || unit?.value === undefined) continue;
    const name = plain(unit.value);
    if ((names.get(code.value) ?? name) !== name) shared.add(code.value);
    names.set(code.value, name);
  }
  return ({ [codeField]: code }) =>
    code?.value === undefined || shared.has(code.value) ? undefined : unitCodeIn(code.value);
}

function classOf({ layout }: RowReader, section: Section | undefined): Reading<string> | undefined {
  const found = section?.budgetClass;
  if (!found) return undefined;
  return { row: found.row, column: layout.header.left, state: 'value', value: found.name, decimals: 0, isText: false };
}

import type { ListTable, Project, Reading, UnitName } from '../book';
import { plain } from '../naming';
import { mapInSteps } from '../steps';

/** Which unit each project belongs to, by one wording a unit. */
export type OwnerGroups = ReadonlyMap<Project, string>;

export const NO_OWNER = '未注明单位';

/** One wording for each unit, though it may be written in several ways: same code, or same name without another code, is the same unit. In slices. */
export function* ownerGroups(lists: readonly ListTable[]): Generator<void, OwnerGroups, void> {
  const wordings = new Map<string, string>();
  const groups = new Map<Project, string>();
  const taken = new Set<string>();
  const take = (project: Project): void => {
    const { owner } = project;
    if (!owner) return;
    const { known, own } = keysOf(owner);
    const told = known.flatMap((key) => wordings.get(key) ?? [])[0];
    const wording = told ?? newWording(project, owner, taken);
    taken.add(wording);
    for (const key of own) if (!wordings.has(key)) wordings.set(key, wording);
    groups.set(project, wording);
  };
  for (const { projects } of lists) yield* mapInSteps(projects, take);
  return groups;
}

/** As its cell words it; with its code where that is the wording of another unit already. */
function newWording(project: Project, owner: UnitName, taken: ReadonlySet<string>): string {
  const written = ownerReading(project)?.value;
  return written === undefined || taken.has(written) ? writtenName(owner) : written;
}

/** Where a unit is looked up, and under what it is then known. Two codes are two units, whatever their names. */
function keysOf({ code, name }: UnitName): { readonly known: readonly string[]; readonly own: readonly string[] } {
  const [byName, withoutCode] = [`name:${plain(name)}`, `bare:${plain(name)}`];
  if (code === undefined) return { known: [byName], own: [byName, withoutCode] };
  return { known: [`code:${code}`, withoutCode], own: [`code:${code}`, byName] };
}

function writtenName({ code, name }: UnitName): string {
  return code === undefined ? name : `${code}-${name}`;
}

/** The cell of the row that names its unit; undefined where a heading or the sheet does. */
export function ownerReading({ owner, unit, department }: Project): Reading<string> | undefined {
  return [unit, department].find((reading) => owner && reading?.value?.includes(owner.name));
}

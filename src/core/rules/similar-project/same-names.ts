import { fullName, groupedBy, type ComparedProject } from './compared-project';

/** Projects of one unit whose names are the same once prefix and 文号 are taken away. Names that are the same throughout are duplicate-project's. */
export function sameNames(projects: readonly ComparedProject[]): ComparedProject[][] {
  return groupedBy(projects, ({ owner, bare }) => `${owner}\n${bare}`).filter(
    (group) => group[0]!.bare !== '' && group.length > 1 && new Set(group.map(fullName)).size > 1,
  );
}

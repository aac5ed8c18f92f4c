export type ApiSets = Readonly<Record<string, readonly (readonly [string, string])[]>>;

const CLASS = /^ {4}(?:class|interface) (\w+)/;
const SET = /\[Api set: (ExcelApi\w*) ([\d.]+\d)/;
const MEMBER = /^ {8}(?:readonly )?([a-z]\w*)\??[(:<]/;

/** From the client's types: since which set the members of these classes are there; those of ExcelApi 1.1 are left out. */
export function apiSetsOf(types: string, classes: ReadonlySet<string>): ApiSets {
  const sets: Record<string, [string, string][]> = {};
  const start = types.indexOf('declare namespace Excel {');
  let className = '';
  let set: [string, string] | undefined;
  for (const line of types.slice(start, types.indexOf('\n}\n', start)).split('\n')) {
    className = CLASS.exec(line)?.[1] ?? className;
    const found = SET.exec(line);
    if (found) set = [found[1]!, found[2]!];
    const member = MEMBER.exec(line)?.[1];
    if (member === undefined || set === undefined) continue;
    if (classes.has(className)) {
      const key = `${className}.${member.charAt(0).toUpperCase()}${member.slice(1)}`;
      const known = (sets[key] ??= []);
      if (!known.some(([name, version]) => name === set![0] && version === set![1])) known.push(set);
    }
    set = undefined;
  }
  const newer = Object.entries(sets).filter(
    ([, all]) => !all.some(([name, version]) => name === 'ExcelApi' && version === '1.1'),
  );
  return Object.fromEntries(newer.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The classes that the host plays, by the sources of its kinds. */
export function classesIn(sources: readonly string[]): Set<string> {
  return new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/(?:defineKind(?:<[^>]*>)?|settingsKind|formatKind)\(\s*'(\w+)'/g)].map(([, name]) => name!),
    ),
  );
}

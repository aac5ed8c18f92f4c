import { PACKAGE, type OpcPackage } from '../../package';

/** Cuts a part off from those it points to; gives those that nothing points to any more, with all that only they used. */
export function cutLoose(pkg: OpcPackage, part: string): Set<string> {
  const loose = new Set<string>();
  for (const { id, target, isExternal } of pkg.relationships(part)) {
    pkg.unrelate(part, id);
    if (isExternal || !pkg.has(target) || isUsed(pkg, target)) continue;
    loose.add(target);
    for (const further of cutLoose(pkg, target)) loose.add(further);
  }
  return loose;
}

function isUsed(pkg: OpcPackage, part: string): boolean {
  return [PACKAGE, ...pkg.names].some((source) => {
    return (
      !source.endsWith('.rels') && pkg.relationships(source).some((each) => !each.isExternal && each.target === part)
    );
  });
}

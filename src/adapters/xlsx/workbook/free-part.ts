import type { OpcPackage } from '../../package';

/** A key as it can stand in the name of a part. */
export function slug(key: string): string {
  return key.replace(/[^A-Za-z0-9-]/g, '-');
}

/** `stem`.xml, or with a number where there is such a part already. Parts set loose may be taken again, once. */
export function freePart(pkg: OpcPackage, stem: string, loose: Set<string> = new Set()): string {
  let part = `${stem}.xml`;
  for (let number = 2; pkg.has(part) && !loose.has(part); number += 1) part = `${stem}-${number}.xml`;
  loose.delete(part);
  return part;
}

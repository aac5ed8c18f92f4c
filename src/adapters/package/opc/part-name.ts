import { UnreadableFile } from '../../../core/ports';

/** Part names are compared without case, percent escapes, leading slash or backslashes. */
export function partKey(name: string): string {
  return decoded(name.replaceAll('\\', '/')).replace(/^\/+/, '').toLowerCase();
}

function decoded(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch (cause) {
    if (cause instanceof URIError) return name;
    throw cause;
  }
}

/** Refuses names that would leave the folder that an archive is unpacked into. */
export function requireSafeName(name: string): void {
  const key = partKey(name);
  if (key.split('/').includes('..') || /^[a-z]:/.test(key) || key.includes('\0')) {
    throw new UnreadableFile('unsafe', `entry name ${JSON.stringify(name)}`);
  }
}

/** The part that a relationship of `source` points to, without leading slash. `source` is '' for the package. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/s, '');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** How the relationships of `source` call the part: relative to its folder. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** xl/workbook.xml → xl/_rels/workbook.xml.rels; '' → _rels/.rels */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

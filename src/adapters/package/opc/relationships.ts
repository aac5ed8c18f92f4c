import { UnreadableFile } from '../../../core/ports';
import { appendTo, escapeXml, parseXml, splice } from '../xml';
import { resolveTarget } from './part-name';

export interface Relationship {
  readonly id: string;
  /** The full type, as written. */
  readonly type: string;
  /** The last word of the type, the same in the transitional and the strict namespace: "worksheet", "styles" … */
  readonly kind: string;
  /** The part it points to, or the address as written where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The relationships in a part's .rels text. Two with one id make it damaged. */
export function parseRelationships(source: string, text: string): Relationship[] {
  const seen = new Set<string>();
  return parseXml(text)
    .all('Relationship')
    .map((element) => {
      const id = element.attribute('Id') ?? '';
      if (seen.has(id)) throw new UnreadableFile('damaged', `relationship ${id} of ${source} twice`);
      seen.add(id);
      const type = element.attribute('Type') ?? '';
      const target = element.attribute('Target') ?? '';
      const isExternal = element.attribute('TargetMode')?.toLowerCase() === 'external';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      return { id, type, kind, target: isExternal ? target : resolveTarget(source, target), isExternal };
    });
}

/** The .rels text with one more; `target` as it is to stand there. */
export function withRelationship(
  text: string,
  { id, type, target, isExternal }: { id: string; type: string; target: string; isExternal: boolean },
): string {
  const root = parseXml(text);
  const mode = isExternal ? ' TargetMode="External"' : '';
  const element = `<${root.prefix}Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${mode}/>`;
  return splice(text, [appendTo(root, element)]);
}

export function withoutRelationship(text: string, id: string): string {
  const edits = parseXml(text)
    .all('Relationship')
    .filter((element) => element.attribute('Id') === id)
    .map(({ start, end }) => ({ start, end, text: '' }));
  return splice(text, edits);
}

/** The lowest rIdN that is free. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id.toLowerCase()));
  let number = relationships.length + 1;
  while (taken.has(`rid${number}`)) number += 1;
  return `rId${number}`;
}

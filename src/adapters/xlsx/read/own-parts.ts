import { STATE_NAMESPACE } from '../../../core/changes';
import { parseXml, type OpcPackage, type Relationship } from '../../package';

/** The part that holds our state; undefined where the workbook has none. Foreign custom parts may be anything. */
export function statePart(pkg: OpcPackage, relationships: readonly Relationship[]): string | undefined {
  return relationships.find(({ kind, target, isExternal }) => {
    if (kind !== 'customXml' || isExternal || !pkg.has(target)) return false;
    const head = new TextDecoder().decode(pkg.bytes(target).subarray(0, 4096));
    return head.includes(STATE_NAMESPACE) && isState(pkg.text(target));
  })?.target;
}

function isState(text: string): boolean {
  const root = parseXml(text);
  return root.local === 'jihe' && root.namespace === STATE_NAMESPACE;
}

/** Our state as stored. */
export function readState(pkg: OpcPackage, relationships: readonly Relationship[]): string | undefined {
  const part = statePart(pkg, relationships);
  return part === undefined ? undefined : parseXml(pkg.text(part)).text;
}

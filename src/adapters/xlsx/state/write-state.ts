import { escapeXml, type OpcPackage } from '../../package';
import { OFFICE_RELATIONS, XML_HEAD } from '../text/namespaces';
import { STATE_NAMESPACE } from '../../../core/changes';
import { statePart, workbookPartName } from '../read';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
// Names the data item for Office, which asks for one; any fixed one will do.
const ITEM_ID = '{6A1C52E4-3D0B-4C57-9E0F-2B7A8D914F36}';

/** Stores our state in a custom XML part, which Excel keeps for us; null removes it. */
export function writeState(pkg: OpcPackage, state: string | null): void {
  const part = statePart(pkg, pkg.relationships(workbookPartName(pkg)));
  if (state === null) removeState(pkg, part);
  else if (part === undefined) addState(pkg, state);
  else pkg.set(part, stateXml(state));
}

function stateXml(state: string): string {
  return `${XML_HEAD}<jihe xmlns="${STATE_NAMESPACE}">${escapeXml(state)}</jihe>`;
}

function addState(pkg: OpcPackage, state: string): void {
  let number = 1;
  while (pkg.has(`customXml/item${number}.xml`) || pkg.has(`customXml/itemProps${number}.xml`)) number += 1;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  pkg.set(part, stateXml(state), 'application/xml');
  pkg.set(
    properties,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  pkg.relate(workbookPartName(pkg), { type: `${OFFICE_RELATIONS}/customXml`, target: part });
  pkg.relate(part, { type: `${OFFICE_RELATIONS}/customXmlProps`, target: properties });
}

function removeState(pkg: OpcPackage, part: string | undefined): void {
  if (part === undefined) return;
  const workbook = workbookPartName(pkg);
  for (const { target, isExternal } of pkg.relationships(part)) if (!isExternal) pkg.remove(target);
  for (const { id, target } of pkg.relationships(workbook)) if (target === part) pkg.unrelate(workbook, id);
  pkg.remove(part);
}

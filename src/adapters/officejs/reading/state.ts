import { stateOfXml } from '../../../core/changes';
import type { Answer } from './ask';

/** Our state, kept in the first of these parts that is one of ours. */
export function askState(workbook: Excel.Workbook, parts: readonly string[]): Answer<string | undefined> {
  const asked = parts.map((id) => workbook.customXmlParts.getItem(id).getXml());
  return () => asked.map(({ value }) => stateOfXml(value)).find((state) => state !== undefined);
}

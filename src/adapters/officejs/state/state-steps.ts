import { stateXml } from '../../../core/changes';
import { ACTION_BYTES, type Step } from '../writing/step';

/** Stores our state in the one XML part of ours; null removes it. */
export function stateSteps(state: string | null, parts: readonly string[]): Step[] {
  const [first, ...others] = parts;
  const gone = state === null ? parts : others;
  return [...(state === null ? [] : [storing(stateXml(state), first)]), ...gone.map(removal)];
}

function storing(xml: string, part: string | undefined): Step {
  return {
    bytes: ACTION_BYTES + xml.length * 3,
    places: [],
    queue({ workbook }) {
      if (part === undefined) workbook.customXmlParts.add(xml);
      else workbook.customXmlParts.getItem(part).setXml(xml);
    },
  };
}

function removal(part: string): Step {
  return {
    bytes: ACTION_BYTES,
    places: [],
    queue: ({ workbook }) => workbook.customXmlParts.getItem(part).delete(),
  };
}

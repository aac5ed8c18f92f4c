import { OWN_SHEET_NAME, type OwnSheet, type Plan } from '../../../core/changes';
import { ACTION_BYTES, type Step } from '../writing/step';

const PREFIX = 'given:';

/** The key under which a sheet is written that is to be the user's: a tag for the time of writing, so that it is found if that breaks off. */
export function givenKey(name: string): string {
  return PREFIX + name.toLowerCase();
}

export function isGivenKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The plan with sheets that are the user's among those to write and to remove. */
export function withGivenSheets(plan: Plan): Plan {
  if (plan.given.length + plan.taken.length === 0) return plan;
  const sheets = new Map(plan.sheets);
  for (const { name } of plan.taken) sheets.set(givenKey(name), null);
  for (const content of plan.given) sheets.set(givenKey(content.name), { ...content, key: givenKey(content.name) });
  return { ...plan, sheets };
}

/** The last of all: the sheet loses its tag, and is the user's. */
export function release({ name }: OwnSheet): Step {
  return {
    bytes: 4 * ACTION_BYTES,
    places: [],
    queue: ({ workbook }) => workbook.worksheets.getItem(name).names.getItem(OWN_SHEET_NAME).delete(),
  };
}

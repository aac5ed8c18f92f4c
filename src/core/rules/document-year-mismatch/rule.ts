import { shortYearsIn, yearsIn } from '../../naming';
import { defineRule, type RuleList } from '../define';
import { countedLists } from '../shared/counted-lists';
import { foundWithPauses } from '../shared/found-in';
import { numbersOf } from '../shared/numbers-of';
import { cellIn } from '../shared/places';
import { grantsIn, type StatedNumber } from '../shared/stated-numbers';

/** No year y named in the rest of the project's name has y − 1 ≤ year of the 文号 ≤ y. */
export default defineRule({
  id: 'document-year-mismatch',
  severity: 'info',
  certainty: 'review',
  clause: 'practice',
  facts: {
    later: { number: 'text', years: 'list' },
    earlier: { number: 'text', years: 'list' },
    apart: { number: 'text', years: 'list' },
  },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      const grants = yield* list.onceWithPauses(grantsIn);
      const mismatches = yield* foundWithPauses(grants, (stated) => mismatchIn(list, stated));
      yield* mismatches;
    }
  },
});

function mismatchIn(list: RuleList, stated: readonly StatedNumber[]) {
  const { project, number } = stated[0]!;
  const name = project.name.value ?? '';
  const years = yearsIn(name, numbersOf(list, project.name));
  const isFitting = (year: number) => stated.some((one) => fits(one.number.year, year));
  if (years.length === 0 || years.some(isFitting) || shortYearsIn(name).some(isFitting)) return undefined;
  return {
    message: messageOf(number.year, years),
    at: cellIn(list, project.name),
    data: { number: number.standard, years: years.map(String) },
  };
}

function messageOf(documentYear: number, years: readonly number[]): 'later' | 'earlier' | 'apart' {
  if (years.every((year) => documentYear > year)) return 'later';
  return years.every((year) => documentYear < year) ? 'earlier' : 'apart';
}

/** Money of a year is granted in that year, or in advance (提前下达) in the year before. */
function fits(documentYear: number, fundYear: number): boolean {
  return fundYear - 1 <= documentYear && documentYear <= fundYear;
}

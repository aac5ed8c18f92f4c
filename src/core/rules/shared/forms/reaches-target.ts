import { isStated, type Form, type Indicator } from '../../../book';
import { reaches } from '../../../measures';
import { directionOfIndicator } from '../../../scoring';

/** Whether an indicator's actual reaches its target; undefined where that cannot be told. */
export function reachesTarget({ year }: Pick<Form, 'year'>, indicator: Indicator): boolean | undefined {
  const { target, actual } = indicator;
  if (!isStated(target) || !isStated(actual)) return undefined;
  // A date left over from another year's form is another rule's: nobody is late by it.
  if (target.value.kind === 'deadline' && isOfOtherYear(target.value.year, year)) return undefined;
  const direction = directionOfIndicator(indicator);
  return reaches(target.value, actual.value, {
    ...(direction ? { direction } : {}),
    ...(year === undefined ? {} : { year }),
  });
}

function isOfOtherYear(due: number | undefined, year: number | undefined): boolean {
  return due !== undefined && year !== undefined && due !== year;
}

/** Whether the target itself says which way is better; else it was gathered from what the indicator is about. */
export function saysDirection({ target }: Indicator): boolean {
  const measure = target?.value;
  return measure?.kind !== 'quantity' || measure.operator !== undefined || measure.upTo !== undefined;
}

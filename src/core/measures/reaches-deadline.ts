import type { Deadline } from '../book';

/**
 * Whether something was done in time; undefined where a date lacks what the other one has. Both ends count: done "in
 * December" is in time for the end of December, and not to be told for 15 December.
 */
export function reachesDeadline(target: Deadline, actual: Deadline, year?: number): boolean | undefined {
  const due = lastDay(target, year);
  const from = firstDay(actual, year);
  const until = lastDay(actual, year);
  if (due === undefined || from === undefined || until === undefined) return undefined;
  if (until <= due) return true;
  return from > due ? false : undefined;
}

function firstDay({ year, month, day }: Deadline, fallback: number | undefined): number | undefined {
  return dayNumber(year ?? fallback, month ?? 1, day ?? 1);
}

function lastDay({ year, month, day }: Deadline, fallback: number | undefined): number | undefined {
  // The 31st of every month comes after its last day and before the next month: enough for comparing.
  return dayNumber(year ?? fallback, month ?? 12, day ?? 31);
}

function dayNumber(year: number | undefined, month: number, day: number): number | undefined {
  return year === undefined ? undefined : (year * 12 + month) * 31 + day;
}

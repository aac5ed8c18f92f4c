import type { Shown } from './portions';

/** Whether what is to be shown is what was shown last: the page would be drawn anew for nothing. */
export function isToldAlready(told: Shown | undefined, { view, sheets, edition }: Shown): boolean {
  if (told === undefined || told.sheets !== sheets || told.edition !== edition) return false;
  const before: Readonly<Record<string, unknown>> = { ...told.view };
  return Object.entries(view).every(
    ([key, value]) => value === before[key] || (isEmpty(value) && isEmpty(before[key])),
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

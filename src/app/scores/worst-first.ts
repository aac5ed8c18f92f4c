import type { FormScoresHead } from './form-scores';

/** Where something differs first, then where something is to be filled in; else as they stand in the workbook. */
export function worstFirst<T extends FormScoresHead>(heads: readonly T[]): T[] {
  return [...heads].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ differing, unfilled, isBlank }: FormScoresHead): number {
  if (isBlank) return 3;
  if (differing > 0) return 0;
  return unfilled > 0 ? 1 : 2;
}

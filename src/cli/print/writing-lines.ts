import { writingSentences, type WritePlan } from '../../app';
import type { Language } from '../../core/words';
import type { Line } from './line';

/** What a plan writes, line by line. */
export function writingLines(plan: WritePlan, language: Language): Line[] {
  return writingSentences(plan, language).map((text): Line => ({ text, indent: 2, hanging: 4 }));
}

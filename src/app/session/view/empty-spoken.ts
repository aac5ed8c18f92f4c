import { EMPTY_BOOK } from '../../../core/book';
import { NATIONAL_PRESET, SHIPPED_PRESETS } from '../../../core/presets';
import { summaryFigures } from '../../../core/summary';
import type { Spoken } from './spoken';

/** Before the first check: nothing is known. */
export const EMPTY_SPOKEN: Spoken = {
  verdict: 'not-checked',
  obstacle: null,
  counts: { error: 0, warning: 0, info: 0 },
  acceptedCount: 0,
  findings: [],
  failures: [],
  notes: [],
  tables: [],
  forms: { found: [], rowsWithout: 0 },
  figures: summaryFigures(EMPTY_BOOK, NATIONAL_PRESET),
  certificate: 'none',
  preset: NATIONAL_PRESET.id,
  presets: SHIPPED_PRESETS.map(({ id, title, source }) => ({ id, title, source })),
  rules: [],
};

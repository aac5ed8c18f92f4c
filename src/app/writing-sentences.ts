import { columnLetters, formatCell, formatRange } from '../core/address';
import type { Change } from '../core/changes';
import type { Computed, Skip } from '../core/computing';
import { SHEET_NAMES, type Summary } from '../core/summary';
import {
  COMPUTED_NAMES,
  judgementText,
  leftOutSentence,
  skipSentence,
  WRITING_WORDS,
  type Language,
} from '../core/words';
import type { WritePlan } from './plan-writing';
import { settledSentences } from './sheet-removal';

const PLACES_SHOWN = 3;

/** What a plan writes, in words: computed, left alone and why, marked, sheets. */
export function writingSentences({ changes, computed, summary, settled }: WritePlan, language: Language): string[] {
  const words = WRITING_WORDS[language];
  const isMarking = changes.some((change) => change.kind === 'clear-marks');
  return [
    ...(computed
      ? [words.computed(computed.filled, computed.replaced, computed.hasForms), ...skipSentences(computed, language)]
      : []),
    ...(isMarking ? [words.marked(markedCells(changes))] : []),
    ...(summary ? summarySentences(summary, language) : []),
    ...(settled ? settledSentences(settled, language) : []),
  ];
}

/** Which sheets are written, which are not and why. */
export function summarySentences({ sheets, leftOut }: Summary, language: Language): string[] {
  const names = sheets.map(({ name }) => name);
  return [
    ...(names.length > 0 ? [WRITING_WORDS[language].sheets(names)] : []),
    ...leftOut.map((one) => leftOutSentence(SHEET_NAMES[one.key], one, language)),
  ];
}

/** How many cells bear a mark after the changes. */
export function markedCells(changes: readonly Change[]): number {
  return changes
    .flatMap((change) => (change.kind === 'mark' ? change.areas : []))
    .reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

/** Columns written otherwise than asked, and the cells that could not be computed, by column and reason. */
export function skipSentences({ skipped, adapted }: Computed, language: Language): string[] {
  const groups = new Map<string, Skip[]>();
  for (const skip of skipped) {
    const key = `${skip.field}:${skip.reason}:${skip.cause ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(skip);
    else groups.set(key, [skip]);
  }
  const others = adapted.map(({ field, sheet, column, count, as }) => {
    const name = COMPUTED_NAMES[field][language];
    return WRITING_WORDS[language].adapted(name, { count, column: `${sheet}!${columnLetters(column)}`, as });
  });
  const skips = [...groups.values()].map((group) =>
    skipSentence(group[0]!, { count: group.length, places: placesOf(group, language) }, language),
  );
  return [...others, ...skips];
}

function placesOf(group: readonly Skip[], language: Language): string {
  const places = group.slice(0, PLACES_SHOWN).map(({ at, judgement }) => {
    const place = `${at.sheet}!${'row' in at ? formatCell(at) : formatRange(at)}`;
    return judgement ? `${place}${judgementText(judgement, language)}` : place;
  });
  return places.join(language === 'zh-CN' ? '、' : ', ') + (group.length > PLACES_SHOWN ? ' …' : '');
}

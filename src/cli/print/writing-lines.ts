import type { WritePlan } from '../../app';
import { formatCell, formatRange } from '../../core/address';
import type { Skip } from '../../core/computing';
import { SHEET_NAMES } from '../../core/summary';
import { leftOutSentence, skipSentence, WRITING_WORDS, type Language } from '../../core/words';
import type { Line } from './line';

const PLACES_SHOWN = 3;

/** What a plan writes, in words: computed, left alone and why, marked, sheets. */
export function writingLines({ changes, computed, summary }: WritePlan, language: Language): Line[] {
  const words = WRITING_WORDS[language];
  const marks = changes.filter((change) => change.kind === 'mark');
  const isMarking = changes.some((change) => change.kind === 'clear-marks');
  const cells = marks
    .flatMap(({ areas }) => areas)
    .reduce((sum, { top, bottom, left, right }) => {
      return sum + (bottom - top + 1) * (right - left + 1);
    }, 0);
  const sheets = changes.flatMap((change) => (change.kind === 'write-sheet' ? [change.content.name] : []));
  return [
    ...(computed ? [words.computed(computed.filled, computed.replaced), ...skipLines(computed.skipped, language)] : []),
    ...(isMarking ? [words.marked(cells)] : []),
    ...(sheets.length > 0 ? [words.sheets(sheets)] : []),
    ...(summary?.leftOut ?? []).map((one) => leftOutSentence(SHEET_NAMES[one.key], one, language)),
  ].map((text): Line => ({ text, indent: 2, hanging: 4 }));
}

function skipLines(skipped: readonly Skip[], language: Language): string[] {
  const groups = new Map<string, Skip[]>();
  for (const skip of skipped) {
    const key = `${skip.field}:${skip.reason}`;
    const group = groups.get(key);
    if (group) group.push(skip);
    else groups.set(key, [skip]);
  }
  return [...groups.values()].map((group) =>
    skipSentence(group[0]!, { count: group.length, places: placesOf(group, language) }, language),
  );
}

function placesOf(group: readonly Skip[], language: Language): string {
  const places = group.slice(0, PLACES_SHOWN).map(({ at }) => {
    return `${at.sheet}!${'row' in at ? formatCell(at) : formatRange(at)}`;
  });
  return places.join(language === 'zh-CN' ? '、' : ', ') + (group.length > PLACES_SHOWN ? ' …' : '');
}

import type { BlankForms, FormLayoutId } from '../core/blank-forms';
import { BLANK_FORMS_WORDS, LAYOUT_NAMES, type Language } from '../core/words';

const SHOWN = 5;

/** What making forms does, in words: made, there already, carried over, years moved on. */
export function formsSentences({ made, already, notCarried }: BlankForms, language: Language): string[] {
  const words = BLANK_FORMS_WORDS[language];
  const carried = made.filter(({ carriedFrom }) => carriedFrom);
  const names = notCarried.map(({ name, sheet }) => name?.value ?? sheet);
  return [
    ...(made.length === 0 ? [words.none()] : madeSentences(made, language)),
    ...(already > 0 ? [words.already(already)] : []),
    ...(carried.length > 0 ? [words.carried(carried.length)] : []),
    ...(names.length > 0 ? [words.notCarried(names.slice(0, SHOWN), names.length)] : []),
    ...movedSentences(made, language),
  ];
}

function madeSentences(made: BlankForms['made'], language: Language): string[] {
  const counts = new Map<FormLayoutId, number>();
  for (const { layout } of made) counts.set(layout, (counts.get(layout) ?? 0) + 1);
  return [...counts].map(([id, count]) => BLANK_FORMS_WORDS[language].made(count, LAYOUT_NAMES[id][language]));
}

function movedSentences(made: BlankForms['made'], language: Language): string[] {
  const words = BLANK_FORMS_WORDS[language];
  const moved = made.flatMap((one) => one.moved.map((text) => ({ sheet: one.sheet.name, ...text })));
  if (moved.length === 0) return [];
  const shown = moved.slice(0, SHOWN).map(({ sheet, before, after }) => words.moved(sheet, before, after));
  return [words.movedNote(moved.length), ...shown, ...(moved.length > SHOWN ? [words.more(moved.length - SHOWN)] : [])];
}

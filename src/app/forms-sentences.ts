import type { BlankForms, FormLayoutId, LastYear } from '../core/blank-forms';
import type { Form } from '../core/book';
import { BLANK_FORMS_WORDS, LAYOUT_NAMES, type Language } from '../core/words';

const SHOWN = 5;

/** What making forms does, in words: made, there already, carried over, years moved on. What belongs to a sentence follows in lines of its own. */
export function formsSentences(forms: BlankForms, language: Language): string[] {
  const { made, already, lastYear } = forms;
  const words = BLANK_FORMS_WORDS[language];
  return [
    ...(made.length === 0 ? [words.none()] : madeSentences(made, language)),
    ...(already > 0 ? [words.already(already)] : []),
    ...(lastYear ? lastYearSentences(forms, lastYear, language) : []),
    ...movedSentences(made, language),
  ];
}

/** The same in short, once they are made: what there is to look at was said before. */
export function formsMade({ made, already }: BlankForms, language: Language): string[] {
  const words = BLANK_FORMS_WORDS[language];
  const carried = made.filter((one) => one.carried);
  const likely = carried.filter((one) => one.carried?.by === 'likeness');
  const moved = made.flatMap((one) => one.moved);
  return [
    ...madeSentences(made, language),
    ...(already > 0 ? [words.already(already)] : []),
    ...(carried.length > 0 ? [words.carried(carried.length)] : []),
    ...(likely.length > 0 ? [words.likelyMade(likely.length)] : []),
    ...(moved.length > 0 ? [words.movedMade(moved.length)] : []),
  ];
}

function madeSentences(made: BlankForms['made'], language: Language): string[] {
  const counts = new Map<FormLayoutId, number>();
  for (const { layout } of made) counts.set(layout, (counts.get(layout) ?? 0) + 1);
  return [...counts].map(([id, count]) => BLANK_FORMS_WORDS[language].made(count, LAYOUT_NAMES[id][language]));
}

function lastYearSentences({ made, year }: BlankForms, lastYear: LastYear, language: Language): string[] {
  const words = BLANK_FORMS_WORDS[language];
  const carried = made.filter((one) => one.carried);
  const { ambiguous, strange, empty } = lastYear;
  const isSameYear = year !== undefined && carried.some((one) => one.carried?.form.year === year);
  return [
    ...(isSameYear ? [words.sameYear(year)] : []),
    ...(carried.length > 0 ? [words.carried(carried.length), ...likelySentences(carried, language)] : []),
    ...(made.length > carried.length ? [words.without(made.length - carried.length)] : []),
    ...(ambiguous.length > 0 ? [words.ambiguous(shownNames(ambiguous), ambiguous.length)] : []),
    ...(strange.length > 0 ? [words.strange(shownNames(strange), strange.length)] : []),
    ...(empty.length > 0 ? [words.empty(empty.length)] : []),
  ];
}

/** All of them: each has to be looked at. */
function likelySentences(made: BlankForms['made'], language: Language): string[] {
  const words = BLANK_FORMS_WORDS[language];
  const likely = made.filter(({ carried }) => carried?.by === 'likeness');
  const pairs = likely.map(({ project, carried }) => words.pair(project, nameOf(carried!.form)));
  return likely.length === 0 ? [] : [[words.likely(likely.length), ...pairs].join('\n')];
}

function shownNames(forms: readonly Form[]): string[] {
  return forms.slice(0, SHOWN).map(nameOf);
}

function nameOf({ name, sheet }: Form): string {
  return name?.value ?? sheet;
}

function movedSentences(made: BlankForms['made'], language: Language): string[] {
  const words = BLANK_FORMS_WORDS[language];
  const moved = made.flatMap((one) => one.moved.map((text) => ({ sheet: one.sheet.name, ...text })));
  if (moved.length === 0) return [];
  const shown = moved.slice(0, SHOWN).map(({ sheet, before, after }) => words.moved(sheet, before, after));
  const more = moved.length > SHOWN ? [words.more(moved.length - SHOWN)] : [];
  return [[words.movedNote(moved.length), ...shown, ...more].join('\n')];
}

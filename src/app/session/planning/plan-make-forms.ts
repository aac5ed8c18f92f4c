import { blankFormsInSteps } from '../../../core/blank-forms';
import { BLANK_FORMS_WORDS, SESSION_WORDS, type Language } from '../../../core/words';
import { formsMade, formsSentences } from '../../forms-sentences';
import { formsChanges } from '../../plan-forms';
import type { Action } from '../action';
import { refused, type Planning } from './plan';
import type { FindingContext } from './plan-of';

/** A blank form for each project that has none. In slices. */
export function* planMakeForms(
  { checked, lastYear: formsOf }: Pick<FindingContext, 'checked' | 'lastYear'>,
  { layout, lastYear: id }: Extract<Action, { kind: 'make-forms' }>,
  language: Language,
): Generator<void, Planning, void> {
  const { book, preset } = checked;
  const words = BLANK_FORMS_WORDS[language];
  if (book.lists.length === 0) return refused(words.noList());
  const lastYear = id === undefined ? undefined : formsOf(id);
  if (id !== undefined && !lastYear) return refused(words.gone());
  const request = { ...(layout ? { layout } : {}), ...(lastYear ? { lastYear } : {}) };
  const forms = yield* blankFormsInSteps(book, preset, request);
  const changes = formsChanges(forms);
  const session = SESSION_WORDS[language];
  const notes = formsSentences(forms, language);
  if (changes.length === 0) return { ok: true, said: session.sentence(notes) };
  const said = session.sentence(formsMade(forms, language));
  return { step: { kind: 'make-forms', count: changes.length }, changes, said: () => said, notes };
}

import { blankFormsInSteps } from '../../../core/blank-forms';
import { BLANK_FORMS_WORDS, SESSION_WORDS, type Language } from '../../../core/words';
import type { CheckedWorkbook } from '../../check-workbook';
import { formsSentences } from '../../forms-sentences';
import { formsChanges } from '../../plan-forms';
import type { Action } from '../action';
import { refused, type Planning } from './plan';

/** A blank form for each project that has none. In slices. */
export function* planMakeForms(
  { book, preset }: CheckedWorkbook,
  { layout }: Extract<Action, { kind: 'make-forms' }>,
  language: Language,
): Generator<void, Planning, void> {
  if (book.lists.length === 0) return refused(BLANK_FORMS_WORDS[language].noList());
  const forms = yield* blankFormsInSteps(book, preset, layout ? { layout } : {});
  const notes = formsSentences(forms, language);
  const said = SESSION_WORDS[language].sentence(notes);
  const changes = formsChanges(forms);
  if (changes.length === 0) return { ok: true, said };
  return { step: { kind: 'make-forms', count: changes.length }, changes, said: () => said, notes };
}

import { contains, type CellRef } from '../../core/address';
import { FORM_SCORES_WORDS, obstacleSentence, presetTitle, type Language } from '../../core/words';
import type { CheckedWorkbook } from '../check-workbook';
import { formScores, formScoresHead, worstFirst, type FormScoresHead } from '../scores';
import type { FormScoresView } from './desk';

interface Asked {
  /** A cell of the form to show; null: the first. */
  readonly at: CellRef | null;
  readonly language: Language;
}

// Explaining a form takes some fifty microseconds.
const SLICE = 50;

/** How the scores of the forms come about, of one of them in full. In slices. */
export function* formScoresViewInSteps(
  checked: CheckedWorkbook,
  { at, language }: Asked,
): Generator<void, FormScoresView, void> {
  const { book, preset, obstacle } = checked;
  const words = FORM_SCORES_WORDS[language];
  if (obstacle && obstacle.kind !== 'no-list') return noScores(obstacleSentence(obstacle, language));
  if (book.forms.length === 0) return noScores(words.noForms);
  const heads: FormScoresHead[] = [];
  for (const form of book.forms) {
    heads.push(formScoresHead(form, checked));
    if (heads.length % SLICE === 0) yield;
  }
  const forms = worstFirst(heads);
  const asked = forms.find(({ sheet, range }) => at !== null && sheet === at.sheet && contains(range, at));
  const shown = book.forms.find(({ range }) => range === (asked ?? forms[0]!).range)!;
  return {
    standard: presetTitle(preset, language),
    forms,
    shown: formScores(shown, checked, language),
    trouble: null,
  };
}

/** Why there are none, as a sentence. */
export function noScores(trouble: string): FormScoresView {
  return { standard: '', forms: [], shown: null, trouble };
}

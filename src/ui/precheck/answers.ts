import type { FindingView, SessionView } from '../../app/session';
import { QUESTIONS, QUESTIONS_OF_FORMS, QUESTION_OF_RULE, type Question } from './questions';

/** red: it will be sent back; amber: it will be asked about; off: all its rules are switched off, or nothing was checked. */
export type Light = 'red' | 'amber' | 'green' | 'off';

/** A question of the examiner's and how the workbook stands to it. */
export interface Answer {
  readonly question: Question | 'other';
  readonly light: Light;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Of the rules that answer it. */
  readonly rules: readonly string[];
}

/** One answer a question. Rules that belong to none are asked about last, and only where they found something. */
export function answersOf(view: SessionView): readonly Answer[] {
  const counted = view.findings.filter(counts);
  const hasForms = view.forms.found.length > 0;
  const asked = QUESTIONS.filter((question) => hasForms || !QUESTIONS_OF_FORMS.includes(question));
  const answers = [...asked, 'other' as const].map((question) => answerOf(question, view, counted));
  return answers.filter(
    ({ question, errors, warnings, infos }) => question !== 'other' || errors + warnings + infos > 0,
  );
}

/** What was let stand does not count, nor what only follows from another finding. */
function counts({ accepted, consequenceOf }: FindingView): boolean {
  return accepted === null && consequenceOf === null;
}

function answerOf(question: Answer['question'], view: SessionView, counted: readonly FindingView[]): Answer {
  const rules = view.rules.filter(({ id }) => (QUESTION_OF_RULE[id] ?? 'other') === question);
  const ids = new Set(rules.map(({ id }) => id));
  const found = counted.filter(({ rule }) => ids.has(rule));
  const number = (severity: FindingView['severity']) => found.filter((one) => one.severity === severity).length;
  const numbers = { errors: number('error'), warnings: number('warning'), infos: number('info') };
  const isAsked = rules.some(({ isOn }) => isOn) && view.verdict !== 'not-checked' && view.verdict !== 'no-list';
  return { question, ...numbers, light: isAsked ? lightOf(numbers) : 'off', rules: [...ids] };
}

function lightOf({ errors, warnings }: { errors: number; warnings: number }): Light {
  if (errors > 0) return 'red';
  return warnings > 0 ? 'amber' : 'green';
}

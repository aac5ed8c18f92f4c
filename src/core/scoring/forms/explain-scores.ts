import type { CellAddress } from '../../address';
import { isStated, type Form, type Reading } from '../../book';
import { sumPoints, type Points } from '../../money';
import type { Preset } from '../../presets';
import { scoringOfExecution, scoringOfIndicator } from './form-scorings';
import { rateOfForm } from './rate-of-form';
import { scoreLines, type ScoreLine } from './score-lines';
import type { Scoring } from './score-step';
import { scoreTotal, type Part } from './total';

/** How one score of a form comes about. */
export interface ScoreExplanation {
  readonly kind: 'execution' | 'indicator' | 'total';
  /** The indicator's name; "" for the others. */
  readonly name: string;
  /** The score's cell; undefined where the form has none. */
  readonly at?: CellAddress;
  readonly weight?: Points;
  /** What stands there. */
  readonly stated?: Points;
  /** What the standard makes of it. */
  readonly scoring: Scoring;
}

/** Why each score of a form is what it is, the total last: what stands in the cells is added up, else what the formulas give. */
export function explainScores(form: Form, preset: Preset): ScoreExplanation[] {
  const lines = scoreLines(form).map((line) => ({ line, scoring: scoringOfLine(line, { form, preset }) }));
  if (lines.length === 0) return [];
  return [...lines.map(explainedLine), explainedTotal(lines, { form, preset })];
}

interface Under {
  readonly form: Form;
  readonly preset: Preset;
}

interface ScoredLine {
  readonly line: ScoreLine;
  readonly scoring: Scoring;
}

const INCOMPLETE: Scoring = { kind: 'unscored', cause: 'incomplete' };

function scoringOfLine({ indicator }: ScoreLine, { form, preset }: Under): Scoring {
  if (indicator) return scoringOfIndicator(form, indicator, preset) ?? INCOMPLETE;
  return scoringOfExecution(form, preset)?.scoring ?? INCOMPLETE;
}

function explainedLine({ line, scoring }: ScoredLine): ScoreExplanation {
  const { indicator, weight, score } = line;
  return {
    kind: indicator ? 'indicator' : 'execution',
    name: indicator?.name.value ?? '',
    ...cellOf(score),
    ...(isStated(weight) ? { weight: weight.value } : {}),
    scoring,
  };
}

function cellOf(score: Reading<Points> | undefined): Pick<ScoreExplanation, 'at' | 'stated'> {
  if (!score) return {};
  const { row, column } = score;
  return { at: { row, column }, ...(isStated(score) ? { stated: score.value } : {}) };
}

function explainedTotal(lines: readonly ScoredLine[], { form, preset }: Under): ScoreExplanation {
  const rate = rateOfForm(form);
  const { caps } = preset;
  const scoring = scoreTotal(partsOf(lines), { ...(rate ? { rate } : {}), ...(caps ? { caps } : {}) });
  const weight = form.total?.weight;
  return {
    kind: 'total',
    name: '',
    ...cellOf(form.total?.score),
    ...(isStated(weight) ? { weight: weight.value } : {}),
    scoring,
  };
}

/** One part for each first level, in the order of the form. */
function partsOf(lines: readonly ScoredLine[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { line, scoring } of lines) {
    const part = { class: line.class, weight: line.weight?.value ?? NONE, score: scoreOf(line, scoring) };
    const known = parts.get(line.class);
    parts.set(line.class, known ? together(known, part) : part);
  }
  return [...parts.values()];
}

const NONE = 0n as Points;

function scoreOf({ score }: ScoreLine, scoring: Scoring): Part['score'] {
  if (isStated(score)) return score.value;
  if (scoring.kind === 'left-out') return 'left-out';
  return scoring.kind === 'scored' ? scoring.score : undefined;
}

function together(a: Part, b: Part): Part {
  const weight = sumPoints([a.weight, b.weight]);
  if (a.score === undefined || b.score === undefined) return { class: a.class, weight, score: undefined };
  if (a.score === 'left-out') return b;
  return b.score === 'left-out' ? a : { class: a.class, weight, score: sumPoints([a.score, b.score]) };
}

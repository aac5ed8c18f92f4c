import type { CellAddress } from '../../address';
import { isStated, type Form, type Indicator, type Reading } from '../../book';
import { sumPoints, type Points } from '../../money';
import type { Preset } from '../../presets';
import { scoringOfExecution, scoringOfIndicator } from './form-scorings';
import { rateOfForm } from './rate-of-form';
import { scoreLines, type ScoreLine } from './score-lines';
import { NO_POINTS, type Scoring } from './score-step';
import { scoreTotal, type Part } from './total';

/** How one score of a form comes about. */
export interface ScoreExplanation {
  readonly kind: 'execution' | 'indicator' | 'total';
  readonly indicator?: Indicator;
  /** The score's cell and what stands there; undefined where the form has none. */
  readonly score?: Reading<Points>;
  readonly weight?: Reading<Points>;
  /** What the standard makes of it. */
  readonly scoring: Scoring;
  /** Its score stands in one merged cell with that of another line. */
  readonly isMerged: boolean;
}

/** Tells cells that only look empty since a merge shows its first cell's value over them. */
type IsCovered = (at: CellAddress) => boolean;

/** Why each score of a form is what it is, the total last: what stands in the cells is added up, else what the formulas give. */
export function explainScores(form: Form, preset: Preset, isCovered: IsCovered = () => false): ScoreExplanation[] {
  const all = scoreLines(form).map((line) => scoredLine(line, { form, preset }));
  const covered = all.map(({ line: { score } }) => score !== undefined && isCovered(score));
  if (all.length === 0) return [];
  const lines = all.map((one, index) => explainedLine(one, covered[index] === true || covered[index + 1] === true));
  const total = explainedTotal(all.map(partOf), covered, { form, preset });
  return [...lines, total];
}

interface Under {
  readonly form: Form;
  readonly preset: Preset;
}

interface ScoredLine {
  readonly line: ScoreLine;
  readonly scoring: Scoring;
}

const NO_AMOUNTS: Scoring = { kind: 'unscored', cause: 'no-amounts' };
const NOT_STATED: Scoring = { kind: 'unscored', cause: 'not-stated' };

function scoredLine(line: ScoreLine, { form, preset }: Under): ScoredLine {
  const { indicator } = line;
  const scoring = indicator
    ? (scoringOfIndicator(form, indicator, preset) ?? NOT_STATED)
    : (scoringOfExecution(form, preset)?.scoring ?? NO_AMOUNTS);
  return { line, scoring };
}

function explainedLine({ line, scoring }: ScoredLine, isMerged: boolean): ScoreExplanation {
  const { indicator, weight, score } = line;
  return {
    ...(indicator ? { kind: 'indicator', indicator } : { kind: 'execution' }),
    ...(score ? { score } : {}),
    ...(weight ? { weight } : {}),
    ...{ scoring, isMerged },
  };
}

function explainedTotal(
  parts: readonly Part[],
  covered: readonly boolean[],
  { form, preset }: Under,
): ScoreExplanation {
  const rate = rateOfForm(form);
  const { caps } = preset;
  // The points of a covered cell stand in the cell above.
  const counted = parts.map((part, index) => (covered[index] === true ? { ...part, score: NO_POINTS } : part));
  const scoring = scoreTotal(byClass(counted), { ...(rate ? { rate } : {}), ...(caps ? { caps } : {}) });
  const { score, weight } = form.total ?? {};
  return { kind: 'total', ...(score ? { score } : {}), ...(weight ? { weight } : {}), scoring, isMerged: false };
}

function partOf({ line, scoring }: ScoredLine): Part {
  return { class: line.class, weight: line.weight?.value ?? NO_POINTS, score: scoreOf(line, scoring) };
}

function scoreOf({ score }: ScoreLine, scoring: Scoring): Part['score'] {
  if (isStated(score)) return score.value;
  if (scoring.kind === 'left-out') return 'left-out';
  return scoring.kind === 'scored' ? scoring.score : undefined;
}

/** One part for each first level, in the order of the form. */
function byClass(parts: readonly Part[]): Part[] {
  const classes = new Map<string, Part>();
  for (const part of parts) {
    const known = classes.get(part.class);
    classes.set(part.class, known ? together(known, part) : part);
  }
  return [...classes.values()];
}

function together(a: Part, b: Part): Part {
  const weight = sumPoints([a.weight, b.weight]);
  if (a.score === undefined || b.score === undefined) return { class: a.class, weight, score: undefined };
  if (a.score === 'left-out') return b;
  return b.score === 'left-out' ? a : { class: a.class, weight, score: sumPoints([a.score, b.score]) };
}

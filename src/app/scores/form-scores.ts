import type { CellAddress, RangeAddress } from '../../core/address';
import { isStated, type Book, type Form, type Measure, type Reading } from '../../core/book';
import { printMeasure } from '../../core/measures';
import { formatPoints, roundPoints, type Points } from '../../core/money';
import type { Preset } from '../../core/presets';
import { coveredCells } from '../../core/rules/shared/merged-cells';
import { explainScores, type ScoreExplanation, type Scoring } from '../../core/scoring';
import { FORM_SCORES_WORDS, scoringSentences, type Language } from '../../core/words';
import { mendedTotal } from './mended-total';
import { noteOnScore } from './note-on-score';
import { scoreStandings, type ScoreStanding } from './score-standing';

/** One score of a form: what stands on the sheet, what the standard makes of it, and why. Figures as texts, in points. */
export interface ScoreLineView {
  readonly kind: ScoreExplanation['kind'];
  readonly name: string;
  /** The score's cell; null where the form has none. */
  readonly at: CellAddress | null;
  readonly weight: string | null;
  /** As on the sheet; what is no score as it is written there. null: nothing is. */
  readonly stated: string | null;
  /** "8.91", or "6～8" where a person judges; null where there is nothing to reckon with. */
  readonly given: string | null;
  readonly standing: ScoreStanding;
  /** What to know of the difference, as a sentence. */
  readonly note: string | null;
  /** How it comes about, a sentence a step. */
  readonly steps: readonly string[];
}

/** How a form's scores stand, in short. */
export interface FormScoresHead {
  readonly sheet: string;
  readonly range: RangeAddress;
  /** Of its project; null where it says none. */
  readonly name: string | null;
  readonly isBlank: boolean;
  /** The total on the sheet. */
  readonly total: string | null;
  /** Scores that are not what the standard makes of them. */
  readonly differing: number;
  /** Scores to be filled in. */
  readonly unfilled: number;
}

/** Why each score of a form is what it is, the total last. No lines: it has no scores, or is blank. */
export interface FormScores extends FormScoresHead {
  readonly lines: readonly ScoreLineView[];
}

/** What a form's scores are held against. */
export interface ScoringTerms {
  readonly book: Book;
  readonly preset: Preset;
}

export function formScoresHead(form: Form, terms: ScoringTerms): FormScoresHead {
  return headOf(form, scoresOf(form, terms));
}

export function formScores(form: Form, terms: ScoringTerms, language: Language): FormScores {
  const scores = scoresOf(form, terms);
  const lines = scores.map((one) => lineView(one, language));
  const last = lines.pop();
  const steps = [...(last?.steps ?? []), ...sentencesOnTotal(scores, language)];
  return { ...headOf(form, scores), lines: last ? [...lines, { ...last, steps }] : [] };
}

/** What the total would be, and what it holds that is not on the sheet. */
function sentencesOnTotal(scores: readonly StandingScore[], language: Language): string[] {
  const words = FORM_SCORES_WORDS[language];
  const mended = mendedTotal(scores);
  const isOpen = scores.some(({ explanation, standing }) => explanation.kind !== 'total' && standing === 'unfilled');
  const isSummed = scores.at(-1)?.explanation.scoring.kind === 'scored';
  return [
    ...(isOpen && isSummed ? [words.withUnfilled] : []),
    ...(mended === undefined ? [] : [words.mended(pointsText(mended))]),
  ];
}

const DIFFERING: ReadonlySet<ScoreStanding> = new Set(['wrong', 'outside', 'unreadable']);

export function isDiffering({ standing }: Pick<ScoreLineView, 'standing'>): boolean {
  return DIFFERING.has(standing);
}

interface StandingScore {
  readonly explanation: ScoreExplanation;
  readonly standing: ScoreStanding;
}

function scoresOf(form: Form, { book, preset }: ScoringTerms): StandingScore[] {
  if (form.isBlank) return [];
  const explanations = explainScores(form, preset, coveredCells(book.snapshot, form));
  const standings = scoreStandings(explanations);
  return explanations.map((explanation, index) => ({ explanation, standing: standings[index]! }));
}

function headOf({ sheet, range, name, isBlank, total }: Form, scores: readonly StandingScore[]): FormScoresHead {
  return {
    ...{ sheet, range, isBlank },
    name: isStated(name) ? name.value : null,
    total: isStated(total?.score) ? pointsText(total.score.value) : null,
    differing: scores.filter(isDiffering).length,
    unfilled: scores.filter(({ standing }) => standing === 'unfilled').length,
  };
}

function lineView({ explanation, standing }: StandingScore, language: Language): ScoreLineView {
  const { kind, score, weight, scoring, isMerged } = explanation;
  return {
    kind,
    name: nameOf(explanation, language),
    at: score ? { row: score.row, column: score.column } : null,
    weight: isStated(weight) ? pointsText(weight.value) : null,
    stated: statedText(score),
    given: isMerged ? null : givenText(scoring, language),
    standing,
    note: noteOnScore(explanation, standing, language),
    steps: isMerged ? [] : [...basisOf(explanation, language), ...scoringSentences(scoring, language)],
  };
}

function nameOf({ kind, indicator }: ScoreExplanation, language: Language): string {
  const words = FORM_SCORES_WORDS[language];
  if (kind !== 'indicator') return words[kind];
  return indicator?.name.value ?? words.unnamed;
}

/** The figures that the steps speak of, where the first step does not name them itself. */
function basisOf({ indicator, scoring }: ScoreExplanation, language: Language): string[] {
  const isNamed = scoring.kind === 'scored' && scoring.steps[0]?.kind === 'reached';
  const [target, actual] = [measureShown(indicator?.target), measureShown(indicator?.actual)];
  return isNamed || target === undefined || actual === undefined
    ? []
    : [FORM_SCORES_WORDS[language].basis(target, actual)];
}

/** As understood; what is no more than words, as it stands in the cell. */
function measureShown(reading: Reading<Measure> | undefined): string | undefined {
  if (!isStated(reading)) return undefined;
  const text = reading.cell?.value;
  return printMeasure(reading.value) ?? (typeof text === 'string' ? text.trim().replace(/\s+/g, ' ') : undefined);
}

function statedText(score: Reading<Points> | undefined): string | null {
  if (isStated(score)) return pointsText(score.value);
  const value = score?.cell?.value;
  if (value === undefined || score?.state === 'blank') return null;
  return typeof value === 'object' ? value.error : String(value);
}

function givenText(scoring: Scoring, language: Language): string | null {
  if (scoring.kind === 'scored') return pointsText(scoring.score);
  if (scoring.kind !== 'bounded') return null;
  return FORM_SCORES_WORDS[language].between(pointsText(scoring.from), pointsText(scoring.to));
}

/** A formula's noise behind the third decimal is not shown. */
function pointsText(points: Points): string {
  return formatPoints(roundPoints(points, 4));
}

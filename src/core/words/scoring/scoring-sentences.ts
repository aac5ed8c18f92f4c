import type { ScoreStep, Scoring } from '../../scoring';
import type { Language } from '../language';
import { EN } from './en';
import { pointsText } from './figures';
import type { ScoringWords } from './step-words';
import { ZH } from './zh';

const WORDS: Readonly<Record<Language, ScoringWords>> = { 'zh-CN': ZH, 'en-US': EN };

/** Why a score is what it is, a sentence a step: "为什么是9.13分". Where there is no score, the reason. */
export function scoringSentences(scoring: Scoring, language: Language): readonly string[] {
  const words = WORDS[language];
  if (scoring.kind === 'unscored') return [words.causes[scoring.cause]];
  const steps = scoring.steps.map((step) => stepSentence(step, words));
  if (scoring.kind !== 'bounded' || scoring.suggested === undefined) return steps;
  return [...steps, words.suggested(pointsText(scoring.suggested))];
}

function stepSentence(step: ScoreStep, { steps }: ScoringWords): string {
  const speak = steps[step.kind] as (step: ScoreStep) => string;
  return speak(step);
}

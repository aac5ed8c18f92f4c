import type { ScoreStep, UnscoredCause } from '../../scoring';

type StepOf<K extends ScoreStep['kind']> = Extract<ScoreStep, { kind: K }>;

/** A sentence for each step of a score, and for each reason why there is none. */
export interface ScoringWords {
  readonly steps: { readonly [K in ScoreStep['kind']]: (step: StepOf<K>) => string };
  readonly causes: Readonly<Record<UnscoredCause, string>>;
  /** The end of a bounded score: a suggestion, no more. */
  readonly suggested: (points: string) => string;
}

import type { Progress } from '../../app/session';

/** Each telling draws the page anew: ten a second are as good as forty. */
const PAUSE = 100;

/** Tells how far a long step is: each step once at its beginning and its end, and in between only now and then. */
export class ProgressTeller {
  #told: Progress | null = null;
  #at = -Infinity;

  constructor(
    private readonly say: (progress: Progress | null) => void,
    private readonly now: () => number,
  ) {}

  readonly tell = (progress: Progress | null): void => {
    const isOfSameStep = progress !== null && progress.step === this.#told?.step;
    if (progress === null && this.#told === null) return;
    if (isOfSameStep && this.now() - this.#at < PAUSE) return;
    this.#told = progress;
    this.#at = this.now();
    this.say(progress);
  };
}

import type { Stop } from './stop';

export interface Drive<S> {
  readonly stop: Stop;
  readonly breathe: () => Promise<void>;
  readonly onStep?: (step: S) => void;
}

/** Takes the steps one by one, lets others have their turn between two, and stops there where it is told to. */
export async function drive<S, T>(steps: Generator<S, T, void>, { stop, breathe, onStep }: Drive<S>): Promise<T> {
  for (;;) {
    stop.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onStep?.(step.value);
    await breathe();
  }
}

/** Work in one go for so many milliseconds delays nobody; a turn for others after each short step would cost more than the steps. */
const SLICE = 12;

/** Gives others their turn only where the work has gone on for a while since they had it last. */
export function slices(breathe: () => Promise<void>, now: () => number): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < SLICE) return;
    await breathe();
    since = now();
  };
}

/** What work in steps comes to, for callers whom nobody waits for: all steps at once. */
export function finished<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

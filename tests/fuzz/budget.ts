import type { Parameters } from 'fast-check';

/** The same cases every time unless FUZZ_SEED asks for others; each test stops after its share of the time. */
export function budget<T>(milliseconds: number): Parameters<T> {
  return {
    seed: Number(process.env['FUZZ_SEED'] ?? 20_261_123),
    numRuns: 1_000_000,
    interruptAfterTimeLimit: milliseconds,
    markInterruptAsFailure: false,
  };
}

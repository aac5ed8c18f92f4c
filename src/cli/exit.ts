/** What the process ends with. */
export const EXIT = {
  /** Nothing at or above --fail-on. */
  passed: 0,
  /** Findings, or a rule that could not run. */
  findings: 1,
  /** The message says why; nothing was written. */
  couldNotRun: 2,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

import type { Operator } from '../book';

/** up: more is better (≥, >, =). down: less is better (≤, <). */
export type Direction = 'up' | 'down';

/** Which way a target's operator points; = counts as reached from the target on, as domain scoring has it. undefined without an operator. */
export function directionOf(operator: Operator | undefined): Direction | undefined {
  switch (operator) {
    case '≥':
    case '>':
    case '=':
      return 'up';
    case '≤':
    case '<':
      return 'down';
    case undefined:
      return undefined;
  }
}

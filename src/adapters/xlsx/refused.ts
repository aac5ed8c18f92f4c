import type { Refusal } from '../../core/changes';

/** Thrown while changes are being made to a copy that is then dropped; never leaves the adapter. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
    this.name = 'Refused';
  }
}

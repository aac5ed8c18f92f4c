import type { Refusal } from '../changes';

/** Thrown where the host of an open workbook does not let it be read; carries no text for users. */
export class HostRefusal extends Error {
  constructor(
    readonly refusal: Refusal,
    options?: { readonly cause?: unknown },
  ) {
    super(refusal.reason);
    this.name = 'HostRefusal';
    if (options) this.cause = options.cause;
  }
}

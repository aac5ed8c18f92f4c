/** Thrown where a part of ours that is loaded when needed cannot be had: the network is gone. Carries no text for users. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super('a part could not be loaded', { cause });
    this.name = 'PartMissing';
  }
}

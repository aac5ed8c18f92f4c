/** What the host answered, to be had once the batch it was asked in has come back. */
export type Answer<T> = () => T;

/** Lets others have their turn. */
export type Breathe = () => Promise<void>;

/** Takes the answer in, once the batch has come back; gives what has to be asked next because of it. */
export type Taking = (breathe: Breathe) => readonly Ask[] | Promise<readonly Ask[]>;

/** A part of a workbook that is still to be read. */
export interface Ask {
  /** What its answer is expected to weigh, in bytes; `withTypes` where the kinds of the values are asked for as well. */
  bytes(withTypes: boolean): number;
  /** The same as two asks, the first of about so many bytes; undefined where it cannot be divided. */
  split(bytes: number): readonly [Ask, Ask] | undefined;
  /** Puts the request into the batch. */
  send(workbook: Excel.Workbook, withTypes: boolean): Taking;
}

/** An answer that the host did not give because it is too large. */
export class AnswerTooLarge extends Error {
  constructor() {
    super('answer too large');
    this.name = 'AnswerTooLarge';
  }
}

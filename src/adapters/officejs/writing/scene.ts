import type { Answer } from '../reading/ask';
import type { OwnMark } from '../marks/own-marks';

/** A sheet of ours as it stands in Excel. */
export interface StandingSheet {
  readonly name: string;
  /** The names of the charts of ours on it. */
  readonly charts: readonly string[];
}

/** What stands in Excel of ours and must be known to write over it. */
export interface Scene {
  /** By key. */
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  readonly marks: readonly OwnMark[];
  /** Our custom XML parts, by id: one, unless somebody has copied it. */
  readonly parts: readonly string[];
}

/** All answers as one. */
export function answers<T>(asked: readonly Answer<T>[]): Answer<T[]> {
  return () => asked.map((answer) => answer());
}

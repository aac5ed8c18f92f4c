import type { ColumnOverride } from '../book';

/** A finding that a user lets stand, bound to the values it was accepted for. */
export interface Acceptance {
  /** The finding's id. */
  readonly id: string;
  readonly reason: string;
  /** Fingerprint of the values at the time (see checking/values-hash). */
  readonly values: string;
}

/** What the user has settled for a workbook, kept inside it. No personal data: neither names nor times. */
export interface StoredState {
  readonly overrides: readonly ColumnOverride[];
  readonly accepted: readonly Acceptance[];
  /** Id of a shipped preset. */
  readonly preset?: string;
  /** Rules switched off for this workbook. */
  readonly rulesOff: readonly string[];
}

export const EMPTY_STATE: StoredState = { overrides: [], accepted: [], rulesOff: [] };

import type { RangeAddress } from '../../../../src/core/address';
import type { Look } from './host-cell';
import type { HostSheet } from './host-sheet';

export interface HostTable {
  readonly id: string;
  name: string;
  range: RangeAddress;
  showsHeaders: boolean;
  showsTotals: boolean;
}

export interface HostName {
  name: string;
  /** Without "=". */
  refersTo: string;
  isVisible: boolean;
  comment: string;
}

/** A conditional format; only custom formulas are simulated. */
export interface HostFormatRule {
  readonly id: string;
  readonly type: 'Custom';
  ranges: readonly RangeAddress[];
  /** With "=", as it was given. */
  formula: string;
  format: Look;
  stopIfTrue: boolean;
}

export interface HostSeries {
  readonly id: string;
  name: string;
  values: string | undefined;
  categories: string | undefined;
  look: Look;
}

export interface HostChart {
  readonly id: string;
  name: string;
  type: string;
  /** The cells it was made of, and those it covers. */
  readonly source: string;
  place: RangeAddress | undefined;
  series: HostSeries[];
  look: Look;
}

export type HostPage = Look;

export interface HostXmlPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

export interface HostEvent {
  readonly type:
    'changed' | 'calculated' | 'selected' | 'added' | 'deleted' | 'activated' | 'deactivated' | 'renamed' | 'shown';
  readonly sheet: HostSheet;
  readonly range?: RangeAddress;
  readonly before?: string;
  readonly after?: string;
}

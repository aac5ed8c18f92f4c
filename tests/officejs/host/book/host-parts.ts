import type { RangeAddress } from '../../../../src/core/address';
import type { HostSheet } from './host-sheet';

/** What has been set of an object that only keeps what it is told, by path: "title/text", "format/fill/color". */
export type Settings = Map<string, unknown>;

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

export interface HostArray {
  readonly range: RangeAddress;
  /** It spills; else it was entered with Ctrl+Shift+Enter, or is a what-if table. */
  readonly isDynamic: boolean;
}

/** A conditional format. Only those with a formula can be added; tests may put others of the user's. */
export interface HostFormatRule {
  readonly id: string;
  readonly type: string;
  ranges: readonly RangeAddress[];
  /** As it was given. */
  formula: string;
  stopIfTrue: boolean;
  /** "fill/color", "font/bold" … */
  readonly format: Settings;
}

export interface HostSeries {
  readonly id: string;
  name: string;
  /** Addresses with the sheet's name. */
  values: string | undefined;
  categories: string | undefined;
  readonly settings: Settings;
  /** By index: "0/format/fill/color". */
  readonly points: Settings;
}

export interface HostChart {
  readonly id: string;
  readonly sheet: HostSheet;
  name: string;
  type: string;
  /** The cells it was made of, and those it covers. */
  readonly source: string;
  place: RangeAddress | undefined;
  series: HostSeries[];
  /** "title/text", "legend/visible", "axes/valueAxis/minimum" … */
  readonly settings: Settings;
}

export interface HostXmlPart {
  readonly id: string;
  namespace: string;
  xml: string;
}

export interface HostEvent {
  readonly type:
    | 'changed'
    | 'calculated'
    | 'selected'
    | 'added'
    | 'deleted'
    | 'activated'
    | 'deactivated'
    | 'renamed'
    | 'shown'
    | 'formatted'
    | 'hidden'
    | 'protected';
  readonly sheet: HostSheet;
  readonly ranges?: readonly RangeAddress[];
  readonly change?: string;
  readonly before?: string;
  readonly after?: string;
}

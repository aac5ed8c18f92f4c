import { formatRange, parseRange, type RangeAddress } from '../../../core/address';
import { severityOfFormula, type MarkChange, type MarkSeverity } from '../../../core/changes';
import type { XmlElement } from '../../package';
import { SEVERITIES } from '../own-styles/mark-formats';

// Excel takes no longer list of addresses in one rule.
const LONGEST_ADDRESSES = 8_000;

/** The severity of a rule of ours; undefined for the user's rules. */
export function severityOf(rule: XmlElement): MarkSeverity | undefined {
  const formula = rule.local === 'cfRule' ? rule.child('formula')?.text : undefined;
  return formula === undefined ? undefined : severityOfFormula(formula);
}

/** Whether a worksheet bears marks of ours. */
export function bearsMarks(sheet: XmlElement): boolean {
  return sheet.all('conditionalFormatting').some((block) => block.children.some((rule) => severityOf(rule)));
}

export interface MarkRule {
  readonly severity: MarkSeverity;
  /** Addresses as `sqref` has them. */
  readonly addresses: string;
}

/** One rule a severity, the gravest first, its addresses cut where they are too long for one. */
export function rulesFor(marks: readonly Pick<MarkChange, 'severity' | 'areas'>[]): MarkRule[] {
  return SEVERITIES.flatMap((severity) => {
    const areas = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.areas.map(formatRange));
    return chunks([...new Set(areas)]).map((addresses) => ({ severity, addresses }));
  });
}

function chunks(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists.at(-1);
    const joined = last === undefined ? area : `${last} ${area}`;
    if (last === undefined || joined.length > LONGEST_ADDRESSES) lists.push(area);
    else lists[lists.length - 1] = joined;
  }
  return lists;
}

export function areasOf(addresses: string): RangeAddress[] {
  return addresses.split(/\s+/).flatMap((address) => parseRange(address) ?? []);
}

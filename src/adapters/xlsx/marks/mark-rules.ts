import { parseRange, type RangeAddress } from '../../../core/address';
import { severityOfFormula, type MarkSeverity } from '../../../core/changes';
import type { XmlElement } from '../../package';

/** The severity of a rule of ours; undefined for the user's rules. */
export function severityOf(rule: XmlElement): MarkSeverity | undefined {
  const formula = rule.local === 'cfRule' ? rule.child('formula')?.text : undefined;
  return formula === undefined ? undefined : severityOfFormula(formula);
}

/** Whether a worksheet bears marks of ours. */
export function bearsMarks(sheet: XmlElement): boolean {
  return sheet.all('conditionalFormatting').some((block) => block.children.some((rule) => severityOf(rule)));
}

export function areasOf(addresses: string): RangeAddress[] {
  return addresses.split(/\s+/).flatMap((address) => parseRange(address) ?? []);
}

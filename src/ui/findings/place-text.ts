import type { FindingView } from '../../app/session';
import { formatRange } from '../../core/address';
import type { Grouping } from './groups';

/** A finding's heading in parts: what may be cut short, and where it is, which may not. */
export interface PlaceText {
  readonly name: string;
  /** "" where its group or its name says it. */
  readonly sheet: string;
  readonly address: string;
}

/**
 * "职业年金项目 · 全年执行数（D14）" → its name, and D14. Under its project the rule says more than the project again;
 * what concerns no project is named after its sheet.
 */
export function placeText(finding: FindingView, grouping: Grouping): PlaceText {
  const { title, project } = finding;
  const address = formatRange(finding.range);
  const sheet = grouping === 'sheet' ? '' : finding.sheet;
  const name = withoutAddress(finding.label, address);
  if (grouping === 'project' || name === '') return { name: title, sheet, address };
  if (project !== null || sheet === '') return { name, sheet, address };
  return { name: name.startsWith(sheet) ? name : `${sheet} · ${name}`, sheet: '', address };
}

function withoutAddress(label: string, address: string): string {
  const endings = [`（${address}）`, ` (${address})`, ` · ${address}`];
  const ending = endings.find((one) => label.endsWith(one));
  if (ending !== undefined) return label.slice(0, -ending.length);
  return label === address ? '' : label;
}

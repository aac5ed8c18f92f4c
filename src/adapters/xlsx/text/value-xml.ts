import type { CellValue } from '../../../core/snapshot';
import { encodeControls, escapeXml } from '../../package';

/** What stands in a cell element: its type attribute and its children, prefixed as the sheet's own elements are. */
export interface CellBody {
  readonly type: string | undefined;
  readonly children: string;
}

export function constantBody(value: CellValue, prefix = ''): CellBody {
  if (typeof value === 'string') {
    const text = `<${prefix}t xml:space="preserve">${escapeXml(encodeControls(value))}</${prefix}t>`;
    return { type: 'inlineStr', children: `<${prefix}is>${text}</${prefix}is>` };
  }
  return { type: typeOf(value), children: storedValue(value, prefix) };
}

/** A formula with its computed value cached; without a value where it is undefined. */
export function formulaBody(formula: string, value: CellValue | undefined, prefix = ''): CellBody {
  const element = `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  if (value === undefined) return { type: undefined, children: element };
  return { type: typeOf(value), children: element + storedValue(value, prefix) };
}

function storedValue(value: CellValue, prefix: string): string {
  return `<${prefix}v>${storedText(value)}</${prefix}v>`;
}

function storedText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? escapeXml(encodeControls(value)) : escapeXml(value.error);
}

function typeOf(value: CellValue): string | undefined {
  if (typeof value === 'number') return undefined;
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'string' ? 'str' : 'e';
}

import type { FindingView } from '../../app/session';
import { formatRange } from '../../core/address';

/** A finding's place in two: what may be cut short, and the address, which may not. */
export interface PlaceText {
  readonly name: string;
  readonly address: string;
}

/** "职业年金项目 · 全年执行数（D14）" → its name, and D14. */
export function placeText({ label, range }: FindingView): PlaceText {
  const address = formatRange(range);
  for (const ending of [`（${address}）`, ` (${address})`, ` · ${address}`]) {
    if (label.endsWith(ending)) return { name: label.slice(0, -ending.length), address };
  }
  return { name: label === address ? '' : label, address };
}

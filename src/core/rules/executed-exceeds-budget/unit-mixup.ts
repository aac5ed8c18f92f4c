import type { Money } from '../../money';

/** 元 written among 万元: 2,000 to 20,000 times as much. */
export function isUnitMixup({ executed, budget }: { readonly executed: Money; readonly budget: Money }): boolean {
  return budget > 0n && executed >= budget * 2000n && executed <= budget * 20_000n;
}

import type { CellWrite, Change } from '../../../core/changes';

/**
 * The changes with the results of the formulas that follow from them. A formula that is itself being written gets its
 * result where it is written, with the number format that goes with it.
 */
export function withFollowing(changes: readonly Change[], following: readonly Change[]): Change[] {
  if (following.length === 0) return [...changes];
  const results = new Map<string, CellWrite>();
  for (const change of following) {
    if (change.kind !== 'set-cells') continue;
    for (const write of change.cells) results.set(keyOf(change.sheet, write), write);
  }
  const own = changes.map((change): Change => {
    if (change.kind !== 'set-cells') return change;
    const cells = change.cells.map((write) => {
      const key = keyOf(change.sheet, write);
      const result = results.get(key);
      results.delete(key);
      return result && write.formula !== undefined ? { ...write, value: result.value ?? write.value } : write;
    });
    return { ...change, cells };
  });
  const rest = following.flatMap((change): Change[] => {
    if (change.kind !== 'set-cells') return [];
    const cells = change.cells.filter((write) => results.has(keyOf(change.sheet, write)));
    return cells.length > 0 ? [{ ...change, cells }] : [];
  });
  return [...own, ...rest];
}

function keyOf(sheet: string, { row, column }: CellWrite): string {
  return `${sheet}!${row},${column}`;
}

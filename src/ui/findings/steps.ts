import type { Row } from './rows';

/** What a key asks of the tree. */
export type Step =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'toggle'; readonly row: Row }
  | { readonly kind: 'reveal'; readonly row: Row };

const PAGE = 10;

/** The step for a key pressed on a row, by the keys of trees everywhere; undefined where it means nothing here. */
export function stepFor(key: string, rows: readonly Row[], index: number): Step | undefined {
  const row = rows[index];
  if (!row) return undefined;
  const target = targetOf(key, rows, index);
  if (target !== undefined) return { kind: 'go', index: Math.min(Math.max(target, 0), rows.length - 1) };
  if (key === 'ArrowRight' && row.isOpen === false) return { kind: 'toggle', row };
  if (key === 'ArrowLeft' && row.isOpen === true) return { kind: 'toggle', row };
  if (key === ' ' && row.isOpen !== null) return { kind: 'toggle', row };
  if (key === 'Enter' || key === ' ') return { kind: row.kind === 'group' ? 'toggle' : 'reveal', row };
  return undefined;
}

function targetOf(key: string, rows: readonly Row[], index: number): number | undefined {
  if (key === 'ArrowDown') return index + 1;
  if (key === 'ArrowUp') return index - 1;
  if (key === 'PageDown') return index + PAGE;
  if (key === 'PageUp') return index - PAGE;
  if (key === 'Home') return 0;
  if (key === 'End') return rows.length - 1;
  const row = rows[index]!;
  if (key === 'ArrowRight' && row.isOpen === true) return index + 1;
  if (key === 'ArrowLeft' && row.isOpen !== true) return parentOf(rows, index);
  return undefined;
}

function parentOf(rows: readonly Row[], index: number): number | undefined {
  const { level } = rows[index]!;
  for (let at = index - 1; at >= 0; at -= 1) if (rows[at]!.level < level) return at;
  return undefined;
}

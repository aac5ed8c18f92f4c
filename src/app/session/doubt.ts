import type { Change } from '../../core/changes';
import { sheetsFollowing } from '../../core/formula';
import type { WorkbookSnapshot } from '../../core/snapshot';

/** The sheets that may have changed since the last reading, beside our settings and names; 'all' where nobody knows which. */
export type Doubt = 'all' | ReadonlySet<string>;

/** Both doubts. */
export function doubtOf(one: Doubt | undefined, other: Doubt): Doubt {
  if (one === undefined) return other;
  return one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);
}

/** What may be otherwise once the changes are made: the sheets they write to, and those that are recalculated for it. */
export function doubtAfter(changes: readonly Change[], before: WorkbookSnapshot): Doubt {
  const written = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'give-sheet' || change.kind === 'take-sheet') return 'all';
    if (change.kind === 'set-cells') written.add(change.sheet);
    if (change.kind !== 'write-sheet' && change.kind !== 'remove-sheet') continue;
    const key = change.kind === 'write-sheet' ? change.content.key : change.key;
    const sheet = before.sheets.find(({ ours }) => ours === key);
    // A sheet that comes or goes changes what formulas everywhere refer to.
    if (!sheet || change.kind === 'remove-sheet') return 'all';
    written.add(sheet.name);
  }
  return sheetsFollowing(written, before);
}

import type { FindingView } from '../../app/session';

/** A finding that stands by itself, and all that follows from it. */
export interface Cause {
  readonly finding: FindingView;
  readonly consequences: readonly FindingView[];
}

/** Consequences under their first cause, in the order given. One whose cause is not there stands by itself. */
export function causesOf(findings: readonly FindingView[]): Cause[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const below = new Map<FindingView, FindingView[]>();
  for (const finding of findings) {
    const first = firstCause(finding, byId);
    const consequences = below.get(first) ?? [];
    if (first !== finding) consequences.push(finding);
    below.set(first, consequences);
  }
  return findings.flatMap((finding) => {
    const consequences = below.get(finding);
    return consequences ? [{ finding, consequences }] : [];
  });
}

// A circle of causes would fold everything away: whoever stands in one stands by itself.
function firstCause(finding: FindingView, byId: ReadonlyMap<string, FindingView>): FindingView {
  const seen = new Set([finding]);
  for (let at = finding; ;) {
    const next = at.consequenceOf === null ? undefined : byId.get(at.consequenceOf);
    if (!next) return at;
    if (seen.has(next)) return finding;
    seen.add(next);
    at = next;
  }
}

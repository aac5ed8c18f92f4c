import { bearingOf } from './bearing';
import { compareSeverity } from './order';
import { placeText } from './place-text';
import type { Finding } from './report';

/** Leaves out findings on what a cell holds where a more basic one, no milder and not accepted, is on the same cell. */
export function foremostOfCells(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    if (rankOf(finding) === undefined || finding.accepted !== null) continue;
    const place = placeText(finding.at);
    const before = best.get(place);
    if (!before || isBefore(finding, before)) best.set(place, finding);
  }
  if (best.size === 0) return findings;
  return findings.filter((finding) => !isLeftOut(finding, best));
}

function isLeftOut(finding: Finding, best: ReadonlyMap<string, Finding>): boolean {
  const foremost = best.get(placeText(finding.at));
  if (!foremost || !isBefore(foremost, finding)) return false;
  return compareSeverity(foremost.severity, finding.severity) <= 0;
}

function isBefore(a: Finding, b: Finding): boolean {
  const [rank, other] = [rankOf(a), rankOf(b)];
  return rank !== undefined && other !== undefined && rank < other;
}

function rankOf({ rule }: Finding): number | undefined {
  return bearingOf(rule).rank;
}

import type { WorkbookSnapshot } from '../snapshot';
import type { Acceptance } from '../state';
import type { Finding } from './report';
import { valuesHash } from './values-hash';

/** Findings that the user lets stand carry his reason; where the values have changed since, it has lapsed. */
export function withAcceptances(
  findings: readonly Finding[],
  accepted: readonly Acceptance[],
  snapshot: WorkbookSnapshot,
): readonly Finding[] {
  if (accepted.length === 0) return findings;
  const byId = new Map(accepted.map((one) => [one.id, one]));
  return findings.map((finding) => {
    const acceptance = byId.get(finding.id);
    if (!acceptance) return finding;
    const isSame = acceptance.values === valuesHash(finding, snapshot);
    return isSame ? { ...finding, accepted: acceptance.reason } : { ...finding, lapsed: acceptance.reason };
  });
}

/** The acceptance that lets a finding stand as long as its values do. */
export function acceptanceOf(finding: Finding, reason: string, snapshot: WorkbookSnapshot): Acceptance {
  return { id: finding.id, reason, values: valuesHash(finding, snapshot) };
}

import { compareSeverity } from './order';
import { placeText } from './place-text';
import type { Finding } from './report';

// What each of these says is true of a cell only once the ones before it are mended: one finding a cell, the first.
const FOREMOST = ['blank-required', 'error-value', 'number-as-text', 'score-out-of-range'];

/** Leaves out findings on what a cell holds where a more basic one, no milder and not accepted, is on the same cell. */
export function foremostOfCells(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    if (!FOREMOST.includes(finding.rule) || finding.accepted !== null) continue;
    const place = placeText(finding.at);
    const before = best.get(place);
    if (!before || isBefore(finding, before)) best.set(place, finding);
  }
  if (best.size === 0) return findings;
  return findings.filter((finding) => !isLeftOut(finding, best));
}

function isBefore(a: Finding, b: Finding): boolean {
  return FOREMOST.indexOf(a.rule) < FOREMOST.indexOf(b.rule);
}

function isLeftOut(finding: Finding, best: ReadonlyMap<string, Finding>): boolean {
  if (!FOREMOST.includes(finding.rule)) return false;
  const foremost = best.get(placeText(finding.at));
  return (
    foremost !== undefined && isBefore(foremost, finding) && compareSeverity(foremost.severity, finding.severity) <= 0
  );
}

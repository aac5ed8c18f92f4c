import { valuesHash, type Finding } from '../../../core/checking';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import { mapInSteps } from '../../../core/steps';

// The values of so many findings are hashed in some milliseconds.
const SLICE = 200;

/** What findings say, told by their values and by what was let stand: as long as it is the same, so are they. In slices. */
export function* aboutFindings(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
): Generator<void, string, void> {
  const told = (finding: Finding): readonly (string | null)[] => [
    finding.id,
    valuesHash(finding, snapshot),
    finding.accepted,
  ];
  return JSON.stringify(yield* mapInSteps(findings, told, SLICE));
}

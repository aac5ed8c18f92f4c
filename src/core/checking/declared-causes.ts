import { rangeOfCell } from '../address';
import { cellOf, type WorkbookSnapshot } from '../snapshot';
import { bearingOf } from './bearing';
import { restsOn, sameCell } from './evidence';
import type { FindingIndex } from './finding-index';
import { compareSeverity } from './order';
import type { Finding } from './report';

export interface Grounds {
  readonly index: FindingIndex;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Findings that a rule's `causedBy` names: on the same cell, on a range around it, or elsewhere in its row. In a row the
 * cause must be on a cell that the finding rests on, lest a slip in one column hide another's. Elsewhere it must be on a
 * cell that the finding names, or on a range around it.
 */
export function declaredCauses(finding: Finding, causedBy: readonly string[], { index, snapshot }: Grounds): Finding[] {
  const holding = causedBy.filter((rule) => bearingOf(rule).isReadAsMeant !== true || hasFormula(finding, snapshot));
  if (holding.length === 0) return [];
  return candidates(finding, index).filter(
    (cause) =>
      cause !== finding && holding.includes(cause.rule) && compareSeverity(cause.severity, finding.severity) <= 0,
  );
}

function hasFormula({ at }: Finding, snapshot: WorkbookSnapshot): boolean {
  return 'row' in at && cellOf(snapshot, at)?.formula !== undefined;
}

function candidates(finding: Finding, index: FindingIndex): readonly Finding[] {
  const { at, causes = [] } = finding;
  const named = causes.flatMap((cell) => [
    ...index.onCell(cell.sheet, cell),
    ...index.around(cell.sheet, rangeOfCell(cell)),
  ]);
  return [...named, ...beside(finding, at, index)];
}

function beside(finding: Finding, at: Finding['at'], index: FindingIndex): readonly Finding[] {
  if (!('row' in at)) return index.around(at.sheet, at);
  const row = index.inRow(at.sheet, at.row);
  return [
    ...row.filter((one) => sameCell(one.at, at)),
    ...row.filter((one) => 'row' in one.at && !sameCell(one.at, at) && restsOn(finding, one.at)),
    ...index.around(at.sheet, rangeOfCell(at)),
  ];
}

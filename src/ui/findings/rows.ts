import type { FindingView } from '../../app/session';
import { isFoundBelow } from './filters';
import type { Cause } from './causes';
import type { Group, Grouping } from './groups';

/** Where a row stands in the tree, counted from 1 among its siblings. */
interface Standing {
  readonly key: string;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** null: nothing below it that could be shown. */
  readonly isOpen: boolean | null;
}

export interface GroupRow extends Standing {
  readonly kind: 'group';
  readonly group: Group;
}

export interface FindingRow extends Standing {
  readonly kind: 'finding';
  readonly finding: FindingView;
  readonly consequences: number;
  /** Follows from the finding above it. */
  readonly isConsequence: boolean;
  /** Its group's header does not say that a person must look. */
  readonly saysReview: boolean;
  readonly grouping: Grouping;
}

/** One line of the list: the tree of groups, causes and consequences laid flat. */
export type Row = GroupRow | FindingRow;

export interface Folding {
  /** Keys of groups that are closed. */
  readonly closed: ReadonlySet<string>;
  /** Findings whose consequences are shown. */
  readonly unfolded: ReadonlySet<string>;
  /** The text searched for: what it finds among consequences is shown. */
  readonly text: string;
}

export function rowsOf(groups: readonly Group[], folding: Folding): Row[] {
  return groups.flatMap((group, index) => {
    if (isHeadless(group)) return group.causes.flatMap((cause, at) => rowsOfCause(cause, at, { group, folding }));
    const isOpen = !folding.closed.has(group.key);
    const place = { level: 1, position: index + 1, siblings: groups.length };
    const header: GroupRow = { kind: 'group', key: group.key, group, isOpen, ...place };
    return isOpen
      ? [header, ...group.causes.flatMap((cause, at) => rowsOfCause(cause, at, { group, folding }))]
      : [header];
  });
}

/** The one group of findings that nothing groups has no header. */
function isHeadless({ grouping }: Group): boolean {
  return grouping === 'none';
}

interface Surroundings {
  readonly group: Group;
  readonly folding: Folding;
}

function rowsOfCause(cause: Cause, at: number, { group, folding }: Surroundings): FindingRow[] {
  const { finding, consequences } = cause;
  const isOpen = folding.unfolded.has(finding.id) || isFoundBelow(cause, folding.text);
  const level = isHeadless(group) ? 1 : 2;
  const head: FindingRow = {
    ...rowOf(finding, group),
    consequences: consequences.length,
    level,
    position: at + 1,
    siblings: group.causes.length,
    isOpen: consequences.length === 0 ? null : isOpen,
    saysReview: !group.isForReview || isHeadless(group),
  };
  if (!isOpen) return [head];
  const place = { level: level + 1, siblings: consequences.length, isOpen: null, isConsequence: true };
  return [
    head,
    ...consequences.map((one, index) => ({ ...rowOf(one, group), ...place, position: index + 1, saysReview: true })),
  ];
}

function rowOf(finding: FindingView, { grouping }: Group) {
  return { kind: 'finding' as const, key: finding.id, finding, grouping, consequences: 0, isConsequence: false };
}

import type { Cause } from './causes';
import { isForReview, standingOf, type Standing } from './filters';

export const GROUPINGS = ['rule', 'sheet', 'project', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group {
  readonly key: string;
  readonly grouping: Grouping;
  /** null: findings that concern no single project, or all where nothing groups them. */
  readonly title: string | null;
  /** The rule that all in it break, where rules group them. */
  readonly rule: string | null;
  /** What its first, gravest finding is. */
  readonly standing: Standing;
  /** In all of them a person must look. */
  readonly isForReview: boolean;
  readonly causes: readonly Cause[];
}

/** In the order of their first findings; within each, and among them, what is accepted comes last. */
export function groupsOf(causes: readonly Cause[], grouping: Grouping): Group[] {
  const groups = new Map<string | null, Cause[]>();
  for (const cause of acceptedLast(causes)) {
    const name = nameOf(cause, grouping);
    const group = groups.get(name);
    if (group) group.push(cause);
    else groups.set(name, [cause]);
  }
  return [...groups].map(([name, members]) => groupOf(name, members, grouping));
}

function acceptedLast(causes: readonly Cause[]): Cause[] {
  const isAccepted = ({ finding }: Cause): boolean => finding.accepted !== null;
  return [...causes.filter((cause) => !isAccepted(cause)), ...causes.filter(isAccepted)];
}

function nameOf({ finding }: Cause, grouping: Grouping): string | null {
  return grouping === 'none' ? null : finding[grouping];
}

function groupOf(name: string | null, causes: readonly Cause[], grouping: Grouping): Group {
  const first = causes[0]!.finding;
  return {
    key: `${grouping}:${name ?? ''}`,
    grouping,
    title: grouping === 'rule' ? first.title : name,
    rule: grouping === 'rule' ? first.rule : null,
    standing: standingOf(first),
    isForReview: causes.every(isForReview),
    causes,
  };
}

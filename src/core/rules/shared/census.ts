import type { ListField, ListTable, ReadingState } from '../../book';
import type { RuleList } from '../define';

/** What occurs in a column, so that a rule need not go through the rows for what none of them has. */
export interface Census {
  readonly states: ReadonlySet<ReadingState>;
  readonly hasTextNumbers: boolean;
}

type Censuses = Partial<Record<ListField, Census>>;

/** What occurs in a column of a list, totals aside. */
export function censusOf(list: RuleList, field: ListField): Census {
  return (list.once(censuses)[field] ??= taken(list, field));
}

function censuses(): Censuses {
  return {};
}

function taken({ projects }: ListTable, field: ListField): Census {
  const states = new Set<ReadingState>();
  let hasTextNumbers = false;
  let last: ReadingState | undefined;
  for (const project of projects) {
    const reading = project[field];
    if (!reading) continue;
    if (reading.isText) hasTextNumbers = true;
    if (reading.state === last) continue;
    last = reading.state;
    states.add(last);
  }
  return { states, hasTextNumbers };
}

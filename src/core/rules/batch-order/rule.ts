import type { Reading } from '../../book';
import { bareName, batchIn, fundOf, yearsIn, type DocumentNumber } from '../../naming';
import { defineRule, type RuleList } from '../define';
import { countedLists } from '../shared/counted-lists';
import { numbersOf } from '../shared/numbers-of';
import { cellIn } from '../shared/places';
import { statedNumbers } from '../shared/stated-numbers';

interface Batch {
  readonly name: Reading<string>;
  readonly batch: number;
  readonly number: DocumentNumber;
}

/** 第二批 numbered before 第一批 of the same fund and year. */
export default defineRule({
  id: 'batch-order',
  severity: 'info',
  certainty: 'review',
  clause: 'practice',
  facts: { before: { batch: 'count', number: 'text', earlierBatch: 'count', earlierNumber: 'text', cell: 'cell' } },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      for (const [earlier, later] of batchesByFund(list).flatMap(outOfOrder)) {
        const cell = cellIn(list, earlier.name);
        yield {
          message: 'before',
          at: cellIn(list, later.name),
          related: [cell],
          data: {
            batch: later.batch,
            number: later.number.standard,
            earlierBatch: earlier.batch,
            earlierNumber: earlier.number.standard,
            cell,
          },
        };
      }
    }
  },
});

function batchesByFund(list: RuleList): Batch[][] {
  const funds = new Map<string, Batch[]>();
  for (const project of list.projects) {
    const name = project.name.value ?? '';
    const batch = batchIn(name);
    const number = batch === undefined ? undefined : statedNumbers(list, project)[0]?.number;
    if (batch === undefined || !number) continue;
    const numbers = numbersOf(list, project.name);
    const years = yearsIn(name, numbers);
    if (years.length === 0) continue;
    const fund = [fundOf(bareName(name, numbers)), years.join(), number.issuer, project.owner?.name ?? ''].join('\n');
    const before = funds.get(fund);
    if (before) before.push({ name: project.name, batch, number });
    else funds.set(fund, [{ name: project.name, batch, number }]);
  }
  return [...funds.values()];
}

/** Each batch that was numbered before an earlier one, with the last such; in the order of batches, so that the cost is that of sorting. */
function outOfOrder(batches: readonly Batch[]): [earlier: Batch, later: Batch][] {
  const found: [Batch, Batch][] = [];
  let latest: Batch | undefined;
  for (const one of [...batches].sort((a, b) => a.batch - b.batch || order(a.number, b.number))) {
    if (latest && latest.batch < one.batch && order(one.number, latest.number) < 0) found.push([latest, one]);
    if (!latest || order(latest.number, one.number) < 0) latest = one;
  }
  return found;
}

function order(a: DocumentNumber, b: DocumentNumber): number {
  return a.year - b.year || a.number - b.number;
}

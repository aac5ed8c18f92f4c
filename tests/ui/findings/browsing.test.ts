import { shownGroups, standOn, START, toggleAll } from '../../../src/ui/findings/browsing';
import { causesOf } from '../../../src/ui/findings/causes';
import { NO_FILTERS } from '../../../src/ui/findings/filters';
import { findingsAt } from '../../../src/ui/findings/findings-at';
import { drawnFinding } from './drawn-finding';

const CAUSE = drawnFinding({ id: 'cause' });
const BELOW = drawnFinding({ id: 'below', consequenceOf: 'cause' });
const OTHER = drawnFinding({ id: 'other', severity: 'info', rule: 'grade', title: '等级不符' });
const CAUSES = causesOf([CAUSE, BELOW, OTHER]);
const GROUPS = shownGroups(CAUSES, NO_FILTERS, 'rule');

test('standing on a consequence opens what hides it, and nothing else', () => {
  const closed = new Set(['rule:total-mismatch', 'rule:grade']);
  const there = standOn({ ...START, closed }, BELOW, GROUPS);
  expect(there.active).toBe('below');
  expect([...there.closed]).toEqual(['rule:grade']);
  expect([...there.unfolded]).toEqual(['cause']);
});

test('what the filters hide is not stood on', () => {
  const filters = { ...NO_FILTERS, standings: new Set(['error' as const]) };
  const before = { ...START, active: 'cause' };
  expect(standOn(before, OTHER, shownGroups(CAUSES, filters, 'rule'))).toBe(before);
});

test('all are folded, unless all are', () => {
  const once = toggleAll(START, GROUPS);
  expect([...once.closed]).toEqual(['rule:total-mismatch', 'rule:grade']);
  expect([...toggleAll(once, GROUPS).closed]).toEqual([]);
});

test('a cell’s findings are those that mark it: of a whole table, at its header only', () => {
  const range = { top: 2, left: 0, bottom: 9, right: 5 };
  const table = drawnFinding({ range, spots: [{ row: 2, column: 0 }] });
  const elsewhere = drawnFinding({ range, sheet: '转移支付项目' });
  const at = (row: number, column: number) => findingsAt([table, elsewhere], { sheet: '本级项目', row, column });
  expect(at(2, 0)).toEqual([table]);
  expect(at(5, 0)).toEqual([]);
  expect(findingsAt([table], null)).toEqual([]);
});

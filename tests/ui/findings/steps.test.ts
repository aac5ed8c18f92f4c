import { causesOf } from '../../../src/ui/findings/causes';
import { groupsOf } from '../../../src/ui/findings/groups';
import { rowsOf } from '../../../src/ui/findings/rows';
import { stepFor } from '../../../src/ui/findings/steps';
import { drawnFinding } from './drawn-finding';

const FINDINGS = [
  drawnFinding({ id: 'a' }),
  drawnFinding({ id: 'b', consequenceOf: 'a' }),
  drawnFinding({ id: 'c' }),
  drawnFinding({ id: 'd', rule: 'grade', title: '等级不符' }),
];
/** 0 [合计不符] open, 1 a open, 2 b below a, 3 c, 4 [等级不符] closed. */
const ROWS = rowsOf(groupsOf(causesOf(FINDINGS), 'rule'), {
  closed: new Set(['rule:grade']),
  unfolded: new Set(['a']),
  text: '',
});

test.each<[string, number, string]>([
  ['ArrowDown', 0, 'go 1'],
  ['ArrowDown', 4, 'go 4'],
  ['ArrowUp', 0, 'go 0'],
  ['ArrowUp', 4, 'go 3'],
  ['PageDown', 1, 'go 4'],
  ['PageUp', 3, 'go 0'],
  ['Home', 3, 'go 0'],
  ['End', 1, 'go 4'],
  ['ArrowRight', 0, 'go 1'],
  ['ArrowRight', 3, 'nothing'],
  ['ArrowRight', 4, 'toggle rule:grade'],
  ['ArrowLeft', 0, 'toggle rule:total-mismatch'],
  ['ArrowLeft', 1, 'toggle a'],
  ['ArrowLeft', 2, 'go 1'],
  ['ArrowLeft', 3, 'go 0'],
  ['ArrowLeft', 4, 'nothing'],
  ['Enter', 3, 'reveal c'],
  ['Enter', 1, 'reveal a'],
  ['Enter', 4, 'toggle rule:grade'],
  [' ', 1, 'toggle a'],
  [' ', 3, 'reveal c'],
  ['x', 3, 'nothing'],
])('%s on row %i: %s', (key, index, expected) => {
  const step = stepFor(key, ROWS, index);
  const said = step && (step.kind === 'go' ? `go ${step.index}` : `${step.kind} ${step.row.key}`);
  expect(said ?? 'nothing').toBe(expected);
});

test('a key on no row means nothing', () => {
  expect(stepFor('Enter', [], 0)).toBeUndefined();
});

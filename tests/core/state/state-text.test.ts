import { EMPTY_STATE, parseState, printState, type StoredState } from '../../../src/core/state';

const FULL: StoredState = {
  overrides: [
    { sheet: '本级', field: 'score', column: 4 },
    { sheet: '本级', headerRow: 2, field: 'grade', column: null },
  ],
  accepted: [{ id: 'sequence-gap@本级!A3', reason: '按上级编号', values: 'abc' }],
  preset: 'scale-85-75-60',
  rulesOff: ['mixed-decimals'],
};

test.each([
  ['an empty state', EMPTY_STATE],
  ['a full state', FULL],
])('%s comes back as it was printed', (_, state) => {
  expect(parseState(printState(state))).toEqual({ state });
});

test.each<[string, string | undefined, StoredState, string | undefined]>([
  ['nothing stored', undefined, EMPTY_STATE, undefined],
  ['no JSON', '{"version":', EMPTY_STATE, 'damaged'],
  ['another thing', '[1]', EMPTY_STATE, 'damaged'],
  ['a version to come', '{"version":2,"accepted":[]}', EMPTY_STATE, 'newer'],
  ['keys left out', '{"version":1}', EMPTY_STATE, undefined],
  [
    'one bad entry among good ones',
    '{"version":1,"overrides":[{"sheet":"a","field":"score","column":1},{"sheet":"a","field":"colour","column":1}]}',
    { ...EMPTY_STATE, overrides: [{ sheet: 'a', field: 'score', column: 1 }] },
    'damaged',
  ],
  [
    'a column that no sheet has',
    '{"version":1,"overrides":[{"sheet":"a","field":"score","column":16384}]}',
    EMPTY_STATE,
    'damaged',
  ],
])('%s never stops a check', (_, text, ...[state, problem]) => {
  expect(parseState(text)).toEqual(problem === undefined ? { state } : { state, problem });
});

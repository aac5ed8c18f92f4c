import { API_SETS } from './api-sets';
import { currentSets } from './write-api-sets';

test('the table of API sets is that of the types: else npx tsx tests/officejs/host/requirements/write-api-sets.ts', () => {
  expect(API_SETS).toEqual(currentSets());
});

import { CLAUSES, type ClauseId } from '../../../src/core/rules/define';
import { clauseLine, CLAUSE_PROVISIONS } from '../../../src/core/words';

test.each([
  ['arithmetic', '算术关系'],
  ['practice', '通行做法，各地要求可能不同'],
  ['execution-rate', '财预〔2020〕10号 附件1《项目支出绩效自评表》'],
  ['weight-scheme', '财预〔2020〕10号《项目支出绩效评价管理办法》（按通行理解，引用前请核对原文）'],
  ['filled-in', '预算管理一体化系统的填报校验（各地系统可能不同，以当地为准）'],
] as const)('%s is quoted as far as it can be: %s', (clause, said) => {
  expect(clauseLine(clause, 'zh-CN')).toBe(said);
});

test('what a system does is not quoted as a document', () => {
  const ofSystem = Object.entries(CLAUSES).filter(([, { document }]) => document?.includes('系统'));
  expect(ofSystem.length).toBeGreaterThan(0);
  for (const [id, clause] of ofSystem) {
    expect(clause).toHaveProperty('isOfSystem', true);
    expect(clauseLine(id as ClauseId, 'en-US')).toContain('places differ');
  }
});

test('every clause says what it provides', () => {
  expect(Object.keys(CLAUSE_PROVISIONS).sort()).toEqual(Object.keys(CLAUSES).sort());
});

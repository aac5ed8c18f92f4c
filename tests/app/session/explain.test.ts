import { MemoryWorkbook } from '../../../src/adapters/memory';
import { WorkbookSession } from '../../../src/app/session';
import { RULES } from '../../../src/core/rules';
import { LANGUAGES } from '../../../src/core/words';
import { EMPTY_WORKBOOK } from '../../../src/core/snapshot';

const EVERY = LANGUAGES.flatMap((language) => RULES.map(({ id }) => [language, id] as const));

test.each(EVERY)('in %s, %s is explained in full, with an example that it fires on', async (language, id) => {
  const session = new WorkbookSession(new MemoryWorkbook(EMPTY_WORKBOOK), { language });
  const { rule, example, ...texts } = await session.explain(id);
  expect(rule).toBe(id);
  expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  expect(example?.finds.length).toBeGreaterThan(0);
  expect(example?.rows.length).toBeGreaterThan(1);
  expect(JSON.stringify(example?.rows)).not.toMatch(/\\\\n|"'|\|/);
});

test('a rule that is not known is told so', async () => {
  const session = new WorkbookSession(new MemoryWorkbook(EMPTY_WORKBOOK), { language: 'zh-CN' });
  expect(await session.explain('no-such')).toMatchObject({ rule: 'no-such', title: 'no-such', example: null });
});

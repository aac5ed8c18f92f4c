import { drawWorkbook } from '../../../src/core/drawing';
import { cellBlock } from '../../../src/workbench/display';
import type { CellBlock } from '../../../src/workbench/engine/engine';
import { CellCache } from '../../../src/workbench/grid/cell-cache';

interface Asked {
  readonly top: number;
  readonly bottom: number;
  answer(text: string): Promise<void>;
  fail(): Promise<void>;
}

/** An engine that answers when the test says so: each cell of a block holds the text given. */
function slowEngine() {
  const asked: Asked[] = [];
  const failures: unknown[] = [];
  const fetch = (sheet: string, top: number, bottom: number): Promise<CellBlock> =>
    new Promise((resolve, reject) => {
      const row = [{ kind: 'text', text: '', input: '' } as const];
      const block = (text: string): CellBlock => ({
        sheet,
        top,
        rows: Array.from({ length: bottom - top + 1 }, () => row.map((cell) => ({ ...cell, text }))),
      });
      const settled = (settle: () => void): Promise<void> => {
        settle();
        return new Promise((next) => setTimeout(next));
      };
      asked.push({
        top,
        bottom,
        answer: (text) => settled(() => resolve(block(text))),
        fail: () => settled(() => reject(new Error('gone'))),
      });
    });
  const cache = new CellCache(fetch, (cause) => failures.push(cause));
  return { cache, asked, failures, text: (row: number) => cache.cell('表', row, 0)?.text };
}

const soon = (): Promise<void> => new Promise((next) => setTimeout(next));

test('a block is asked for once and then known', async () => {
  const { cache, asked, text } = slowEngine();
  let told = 0;
  cache.subscribe(() => (told += 1));
  expect([cache.cell('表', 5, 0), cache.cell('表', 6, 0)]).toEqual([undefined, undefined]);
  await soon();
  expect(text(7)).toBeUndefined();
  expect(asked).toMatchObject([{ top: 0, bottom: 199 }]);
  await asked[0]!.answer('一');
  expect([text(5), cache.cell('表', 5, 1), told]).toEqual(['一', null, 1]);
  await soon();
  expect(asked).toHaveLength(1);
});

test('after a change the old cells stay until the new ones are there', async () => {
  const { cache, asked, text } = slowEngine();
  text(0);
  await soon();
  await asked[0]!.answer('旧');
  cache.invalidate();
  expect([text(0), cache.isKnown('表', 0, 10)]).toEqual(['旧', false]);
  await soon();
  await asked[1]!.answer('新');
  expect([text(0), cache.isKnown('表', 0, 10)]).toEqual(['新', true]);
});

test('an answer that comes late does not replace a newer one', async () => {
  const { cache, asked, text } = slowEngine();
  text(0);
  await soon();
  cache.invalidate();
  text(0);
  await soon();
  await asked[1]!.answer('新');
  await asked[0]!.answer('旧');
  expect(text(0)).toBe('新');
});

test('what was asked for last comes first, two at a time', async () => {
  const { asked, text } = slowEngine();
  for (const row of [0, 200, 400, 600]) text(row);
  await soon();
  expect(asked.map(({ top }) => top)).toEqual([600, 400]);
  await asked[0]!.answer('x');
  expect(asked.map(({ top }) => top)).toEqual([600, 400, 200]);
});

test('a failure is told and asked for again', async () => {
  const { asked, failures, text } = slowEngine();
  text(0);
  await soon();
  await asked[0]!.fail();
  expect(failures).toHaveLength(1);
  text(0);
  await soon();
  expect(asked).toHaveLength(2);
});

test('cells can be waited for', async () => {
  const sheet = drawWorkbook('# 表\n| 甲 |').sheets[0]!;
  const fetch = (_: string, top: number, bottom: number) => Promise.resolve(cellBlock(sheet, { top, bottom }, false));
  const cache = new CellCache(fetch, () => undefined);
  await cache.load('表', 0, 450);
  expect(cache.isKnown('表', 0, 599)).toBe(true);
  expect(cache.cell('表', 0, 0)?.text).toBe('甲');
  cache.clear();
  expect(cache.cell('表', 0, 0)).toBeUndefined();
});

test('whoever waits hears whether all cells are known, as they are after a change meanwhile', async () => {
  const { cache, asked, text } = slowEngine();
  const failing = cache.load('表', 0, 450);
  await asked[0]!.answer('一');
  await asked[1]!.fail();
  expect(await failing).toBe(false);
  const loading = cache.load('表', 0, 199);
  expect(await loading).toBe(true);
  cache.invalidate();
  const again = cache.load('表', 0, 199);
  cache.invalidate();
  await asked[2]!.answer('旧');
  await asked[3]!.answer('新');
  expect([await again, text(0)]).toEqual([true, '新']);
});

import { MemoryWorkbook } from '../../../src/adapters/memory';
import type { Action } from '../../../src/app/session';
import { parseCell } from '../../../src/core/address';
import type { ReadOptions } from '../../../src/core/ports';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { LIST } from './opened';
import { pacedSession } from './paced-session';

const RECHECK: Action = { kind: 'recheck', sheets: ['本级项目'] };

/** A workbook that its user works in, and that notes what was asked of it. */
class Watched extends MemoryWorkbook {
  readonly asked: (readonly string[] | undefined)[] = [];

  override read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    this.asked.push(options.sheets);
    return super.read();
  }

  async type(address: string, value: string | number): Promise<void> {
    const before = await super.read();
    await this.apply([{ kind: 'set-cells', sheet: '本级项目', cells: [{ ...parseCell(address)!, value }] }], before);
  }
}

const standing = (drawing = LIST) => pacedSession(new Watched(drawWorkbook(drawing)));

test('reads only the sheets that changed, and finds what changed there', async () => {
  const { workbook, session } = standing();
  await session.perform({ kind: 'check' });
  const errors = session.view.counts.error;
  await workbook.type('H4', '良');
  expect(await session.perform(RECHECK)).toMatchObject({ ok: true });
  expect(workbook.asked).toEqual([undefined, ['本级项目']]);
  expect(session.view).toMatchObject({ isStale: false, counts: { error: errors - 1 } });
});

test('where nothing changed, nothing is checked: the findings are the same array', async () => {
  const { session } = standing();
  await session.perform({ kind: 'check' });
  const { findings } = session.view;
  await session.perform(RECHECK);
  expect(session.view.findings).toBe(findings);
});

test('what was never checked is not checked unasked', async () => {
  const { workbook, session } = standing();
  expect(await session.perform(RECHECK)).toEqual({ ok: true, said: '' });
  expect(workbook.asked).toEqual([]);
  expect(session.view.verdict).toBe('not-checked');
});

test('several changes that wait are read and checked once', async () => {
  const { workbook, session, at } = standing();
  await session.perform({ kind: 'check' });
  await workbook.type('H4', '良');
  const waiting: Promise<unknown>[] = [];
  at(1, () => {
    for (const name of ['单位汇总', '附表']) waiting.push(session.perform({ kind: 'recheck', sheets: [name] }));
  });
  await session.perform(RECHECK);
  await Promise.all(waiting);
  expect(workbook.asked).toEqual([undefined, ['本级项目', '单位汇总', '附表']]);
  expect(session.view.isStale).toBe(false);
});

test('what changes while a recheck runs is read after it', async () => {
  const { workbook, session, at } = standing();
  await session.perform({ kind: 'check' });
  await workbook.type('H4', '良');
  let later: Promise<unknown> = Promise.resolve();
  at(10, () => {
    later = workbook.type('G3', 10).then(() => session.perform(RECHECK));
  });
  await session.perform(RECHECK);
  await later;
  expect(workbook.asked).toHaveLength(3);
  expect(session.view.findings.map(({ id }) => id)).toContain('grade-score-mismatch@本级项目!H3');
  expect(session.view.isStale).toBe(false);
});

test('a recheck gives way to what the user asks for, and is made up for', async () => {
  const { workbook, session, at } = standing();
  await session.perform({ kind: 'check' });
  await workbook.type('G3', 96);
  let later: Promise<unknown> = Promise.resolve();
  at(10, () => {
    later = session.perform({ kind: 'fix', findings: ['grade-score-mismatch@本级项目!H4'] });
  });
  expect(await session.perform(RECHECK)).toMatchObject({ ok: false });
  expect(await later).toMatchObject({ ok: true });
  expect(session.view).toMatchObject({ isStale: false, undo: '修正 1 处' });
});

test('a reading that failed is asked for again, sheets and all', async () => {
  const { workbook, session } = standing();
  await session.perform({ kind: 'check' });
  await workbook.type('H4', '良');
  const read = workbook.read.bind(workbook);
  workbook.read = () => Promise.reject(new Error('away'));
  expect(await session.perform(RECHECK)).toMatchObject({ ok: false });
  workbook.read = read;
  await session.perform({ kind: 'recheck', sheets: ['附表'] });
  expect(new Set(workbook.asked.at(-1))).toEqual(new Set(['本级项目', '附表']));
  expect(session.view.isStale).toBe(false);
});

describe('after a write of ours', () => {
  const OTHERS = `${LIST}\n# 汇总\n| =本级项目!D3 → 50 |\n# 附表\n| 3 |`;
  const GRADE = 'grade-score-mismatch@本级项目!H4';

  async function askedBy(...actions: readonly Action[]): Promise<readonly (readonly string[] | undefined)[]> {
    const { workbook, session } = standing(OTHERS);
    await session.perform({ kind: 'check' });
    for (const action of actions) {
      workbook.asked.length = 0;
      expect(await session.perform(action)).toMatchObject({ ok: true });
    }
    return workbook.asked;
  }

  test('the sheets written and those that follow from them are read', async () => {
    expect(await askedBy({ kind: 'fix', findings: [GRADE] })).toEqual([['本级项目', '汇总']]);
  });

  test('marks and settings touch no sheet', async () => {
    expect(await askedBy({ kind: 'mark' })).toEqual([[]]);
    expect(await askedBy({ kind: 'accept', findings: [GRADE], reason: '已核实' })).toEqual([[]]);
  });

  test('a sheet of ours that is new, or goes, has all read; one rewritten only itself', async () => {
    expect(await askedBy({ kind: 'certify' })).toEqual([undefined]);
    expect(await askedBy({ kind: 'certify' }, { kind: 'certify' })).toEqual([['核对凭证']]);
    expect(await askedBy({ kind: 'certify' }, { kind: 'undo' })).toEqual([undefined]);
  });

  test('what is taken back is read like what was written', async () => {
    expect(await askedBy({ kind: 'fix', findings: [GRADE] }, { kind: 'undo' })).toEqual([['本级项目', '汇总']]);
  });
});

import { MemoryWorkbook } from '../../../src/adapters/memory';
import type { Action } from '../../../src/app/session';
import type { Change, Outcome, RefusalReason } from '../../../src/core/changes';
import { Cancelled, HostRefusal, UnreadableFile, type PortOptions, type WorkbookPort } from '../../../src/core/ports';
import { parseRange } from '../../../src/core/address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { edit, LIST, opened, type Opened } from './opened';

/** A workbook that does as it is told, until it is told to fail. */
class Faulty implements WorkbookPort {
  readonly #workbook = new MemoryWorkbook(drawWorkbook(LIST));
  onRead: (() => void) | undefined;
  onApply: (() => Outcome | undefined) | undefined;

  async read(): Promise<WorkbookSnapshot> {
    this.onRead?.();
    // Read anew each time, as from a file.
    return { ...(await this.#workbook.read()) };
  }

  async apply(changes: readonly Change[], expected: WorkbookSnapshot, options?: PortOptions): Promise<Outcome> {
    return this.onApply?.() ?? this.#workbook.apply(changes, expected, options);
  }

  mend(): void {
    this.onRead = undefined;
    this.onApply = undefined;
  }
}

const GRADE = 'grade-score-mismatch@本级项目!H4';
const ACTIONS: readonly Action[] = [
  { kind: 'fix', findings: [GRADE] },
  { kind: 'accept', findings: [GRADE], reason: '同意' },
  { kind: 'switch-rule', rule: 'number-as-text', isOn: false },
  { kind: 'choose-preset', preset: 'hubei' },
  { kind: 'map-column', override: { sheet: '本级项目', headerRow: 1, field: 'score', column: null } },
  { kind: 'compute', replace: true, asValues: false },
  { kind: 'summarise', asValues: false },
  { kind: 'certify' },
  { kind: 'mark' },
  { kind: 'clean' },
  edit('G4', 80),
];

const byKind = ACTIONS.map((action) => [action.kind, action] as const);

/** Opened, with something to undo and something to redo. */
async function atWork(): Promise<Opened & { readonly port: Faulty }> {
  const port = new Faulty();
  const session = await opened(port);
  await session.perform(edit('G3', 96));
  await session.perform(edit('G3', 97));
  await session.perform({ kind: 'undo' });
  return { ...session, port };
}

const REASONS: readonly RefusalReason[] = ['protected', 'changed-meanwhile', 'busy', 'unsupported'];

describe.each(byKind)('%s', (_, action) => {
  test.each(REASONS)('refused (%s), leaves all as it was and can be done later', async (reason) => {
    const { session, perform, port } = await atWork();
    const before = session.view;
    port.onApply = () => ({ ok: false, refusal: { reason, sheet: '本级项目' } });
    const reply = await perform(action);
    expect(reply).toMatchObject({ ok: false, said: expect.stringMatching(/^本级项目：.+。$/) as string });
    expect(session.view).toEqual(before);
    port.mend();
    expect(await perform(action)).toMatchObject({ ok: true });
  });

  test('broken down while writing, tells a plain sentence and can be done later', async () => {
    const { session, perform, port } = await atWork();
    const before = session.view;
    port.onApply = () => {
      throw new TypeError('x is not a function');
    };
    const { ok, said } = await perform(action);
    expect({ ok, isPlain: !said.includes('function') && said.includes('出了意外') }).toEqual({
      ok: false,
      isPlain: true,
    });
    expect(session.view).toEqual(before);
    port.mend();
    expect(await perform(action)).toMatchObject({ ok: true });
  });

  test('what was done stands where the reading after it fails, and says so', async () => {
    const { session, perform, port } = await atWork();
    port.onApply = () => {
      port.onRead = () => {
        throw new UnreadableFile('damaged', 'a part is gone');
      };
      return undefined;
    };
    const reply = await perform(action);
    expect(reply.ok).toBe(true);
    if (action.kind !== 'edit' && action.kind !== 'clean') expect(reply.said).toContain('请再核对一次');
    port.mend();
    await perform({ kind: 'check' });
    expect(session.view.isStale).toBe(false);
    while (session.view.undo !== null) expect(await perform({ kind: 'undo' })).toMatchObject({ ok: true });
    expect((await port.read()).sheets).toEqual(drawWorkbook(LIST).sheets);
  });

  test('stopped while it is being written at the latest, nothing is done', async () => {
    const { session, perform, port } = await atWork();
    const before = session.view;
    const now = await port.read();
    const done = perform(action);
    session.cancel();
    await Promise.resolve();
    session.cancel();
    const reply = await done;
    if (!reply.ok) expect(session.view).toEqual(before);
    if (!reply.ok) expect((await port.read()).sheets).toEqual(now.sheets);
  });
});

test.each(['undo', 'redo'] as const)('%s refused keeps what there is to undo and redo', async (kind) => {
  const { session, perform, port } = await atWork();
  const before = session.view;
  port.onApply = () => ({ ok: false, refusal: { reason: 'changed-meanwhile' } });
  expect(await perform({ kind })).toMatchObject({ ok: false });
  expect(session.view).toEqual(before);
  port.mend();
  expect(await perform({ kind })).toMatchObject({ ok: true });
});

test('a check of what cannot be read keeps the view of before', async () => {
  const { session, perform, port } = await atWork();
  const before = session.view;
  port.onRead = () => {
    throw new UnreadableFile('encrypted', '');
  };
  expect(await perform({ kind: 'check' })).toMatchObject({
    ok: false,
    said: expect.stringContaining('密码') as string,
  });
  expect(session.view).toEqual(before);
  port.mend();
  expect(await perform({ kind: 'check' })).toMatchObject({ ok: true });
});

test('a preview that breaks down says so', async () => {
  const { session, port } = await atWork();
  await session.perform(edit('G3', 98));
  port.onRead = () => {
    throw new Error('boom');
  };
  const { lines, notes } = await session.preview({ kind: 'compute', replace: true, asValues: false });
  expect([lines, notes.join().includes('出了意外')]).toEqual([[], true]);
});

test('recalculation that breaks down writes nothing', async () => {
  const port = new Faulty();
  const { perform, cell } = await opened(port, {
    calculator: () => {
      throw new RangeError('too deep');
    },
  });
  expect(await perform(edit('G3', 60))).toMatchObject({ ok: false });
  expect(await cell('G3')).toEqual({ value: 95 });
});

test.each([
  [new HostRefusal({ reason: 'busy' }), '有单元格正在编辑。请按回车结束编辑后再试。'],
  [new HostRefusal({ reason: 'too-large', sheet: '本级项目' }), /^本级项目：.*一次读不完/],
  [new Cancelled(), '已停止，没有改动。'],
])('what the host refuses to show is told, and nothing is lost', async (thrown, said) => {
  const { session, perform, port } = await atWork();
  const before = session.view;
  port.onRead = () => {
    throw thrown;
  };
  for (const action of [{ kind: 'check' }, { kind: 'recheck', sheets: ['本级项目'] }] as const) {
    expect(await perform(action)).toEqual({ ok: false, said: expect.stringMatching(said) as string });
    expect(session.view).toEqual(before);
  }
  port.mend();
  expect(await perform({ kind: 'check' })).toMatchObject({ ok: true });
});

test('what was half written is named, and what was found is not taken for the state of the workbook', async () => {
  const { session, perform, port } = await atWork();
  const { undo } = session.view;
  const written = [{ sheet: '本级项目', ...parseRange('G3:G4')! }];
  port.onApply = () => ({ ok: false, refusal: { reason: 'half-written', written } });
  const { ok, said } = await perform({ kind: 'fix', findings: [GRADE] });
  expect([ok, said.endsWith('可能已写入的位置：本级项目!G3:G4。')]).toEqual([false, true]);
  expect(session.view).toMatchObject({ isStale: true, undo });
  port.mend();
  await perform({ kind: 'check' });
  expect(session.view.isStale).toBe(false);
});

import { MemoryWorkbook } from '../../../src/adapters/memory';
import type { Action } from '../../../src/app/session';
import { parseCell } from '../../../src/core/address';
import type { Change, Outcome } from '../../../src/core/changes';
import type { WorkbookPort } from '../../../src/core/ports';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { LIST, opened, type Opened } from './opened';

/** A workbook in which somebody types right before we write, once. */
class Overtaken implements WorkbookPort {
  readonly #workbook = new MemoryWorkbook(drawWorkbook(LIST));
  typed: readonly [address: string, value: string | number] | undefined;

  read(): Promise<WorkbookSnapshot> {
    return this.#workbook.read();
  }

  async apply(changes: readonly Change[], expected: WorkbookSnapshot): Promise<Outcome> {
    if (!this.typed) return this.#workbook.apply(changes, expected);
    const [address, value] = this.typed;
    this.typed = undefined;
    const typing: Change = { kind: 'set-cells', sheet: '本级项目', cells: [{ ...parseCell(address)!, value }] };
    await this.#workbook.apply([typing], await this.#workbook.read());
    return { ok: false, refusal: { reason: 'changed-meanwhile' } };
  }
}

async function overtaken(...typed: readonly [string, string | number]): Promise<Opened> {
  const port = new Overtaken();
  const desk = await opened(port);
  port.typed = typed;
  return desk;
}

const GRADE = 'grade-score-mismatch@本级项目!H4';

describe.each<Action>([{ kind: 'accept', findings: [GRADE], reason: '已核实' }, { kind: 'certify' }])(
  'where somebody types at the same time, $kind',
  (action) => {
    test('goes on as long as the findings say the same', async () => {
      const { perform } = await overtaken('G6', 93);
      expect(await perform(action)).toMatchObject({ ok: true });
    });

    test('is for the user to decide anew where a finding has other values', async () => {
      const { perform, port } = await overtaken('G4', 70);
      const { ok, said } = await perform(action);
      expect([ok, said]).toEqual([false, expect.stringContaining('请重新核对后再写')]);
      const { state, sheets } = await port.read();
      expect([state ?? null, sheets.length]).toEqual([null, 1]);
      expect(await perform(action)).toMatchObject({ ok: true });
    });
  },
);

test('a certificate is decided anew where there is a finding more', async () => {
  const { perform } = await overtaken('H6', '差');
  expect(await perform({ kind: 'certify' })).toMatchObject({ ok: false });
});

test('what somebody has mended meanwhile is said to be gone', async () => {
  const { perform, session } = await overtaken('H4', '良');
  expect(await perform({ kind: 'fix', findings: [GRADE] })).toEqual({
    ok: false,
    said: '要修正的问题已经不存在，没有改动。',
  });
  expect(session.view.isStale).toBe(false);
});

import type { CellWrite, Change, Outcome, RefusalReason } from '../../src/core/changes';
import type { WorkbookPort } from '../../src/core/ports';
import { cellOf, sheetNamed, type Cell, type Sheet, type WorkbookSnapshot } from '../../src/core/snapshot';
import { parseCell } from '../../src/core/address';
import { drawCell } from '../drawing/draw-cell';
import { drawWorkbook } from '../drawing/draw-workbook';
import { gradesSheet, unitsSheet } from '../fixtures/own-sheets';

const DRAWING = `
  # 本级项目
  merge A1:D1
  merge A6:B6
  | 项目支出绩效自评汇总表 |     |      |               |     |
  | 项目名称               | 预算 | 执行 | 执行率        | 等级 |
  | 道路养护               | 100  | 90   | =C3/B3 → 90%  | 优  |
  | 社区服务               | 50.00 | 45  |               | 良  |
  |                        |      |      |               |     |
  | 备注                   |      |      |               |     |
  # Bob's 表
  table 登记 A1:B3
  | 编号 | 名称 |
  | 1    | 甲   |
  | 2    | 乙   |
  # 锁定
  protected
  | 1 | =A1*2 → 3 |
`;

/** "D4 = =C4/B4 → 90%" in drawCell's notation; an empty right side empties the cell. */
function set(sheet: string, ...lines: readonly string[]): Change {
  const cells = lines.map((line): CellWrite => {
    const [address = '', ...rest] = line.split(' = ');
    const cell = drawCell(rest.join(' = '));
    const { value = null, formula, format } = cell ?? {};
    return {
      ...parseCell(address)!,
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
  });
  return { kind: 'set-cells', sheet, cells };
}

const at = (workbook: WorkbookSnapshot, sheet: string, address: string): Cell | undefined =>
  cellOf(workbook, { sheet, ...parseCell(address)! });

/** What all workbooks agree on, whatever else they know of a sheet. */
function seen(workbook: WorkbookSnapshot): unknown {
  return [
    workbook.sheets.map(({ name, ours, visibility, isProtected, merges, tables, rows }: Sheet) => {
      const filled = [...rows].map(
        ([row, cells]) => [row, cells.map((cell, column) => [column, cell]).filter(([, cell]) => cell)] as const,
      );
      return {
        name,
        ours,
        visibility,
        isProtected,
        merges,
        tables,
        rows: filled.filter(([, cells]) => cells.length > 0),
      };
    }),
    workbook.state,
  ];
}

async function accept(port: WorkbookPort, ...changes: readonly Change[]): Promise<readonly Change[]> {
  const outcome = await port.apply(changes, await port.read());
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.journal;
}

const refusal = (outcome: Outcome): unknown => (outcome.ok ? 'accepted' : outcome.refusal);
const MARK: Change = {
  kind: 'mark',
  sheet: '本级项目',
  severity: 'error',
  areas: [{ top: 2, left: 3, bottom: 2, right: 3 }],
};

export interface Manner {
  /** It works out formulas by itself: what is written as their result does not matter. */
  readonly calculates?: true;
}

/** The promises of WorkbookPort, for any workbook that can be made to hold a drawn one. */
export function describeWorkbook(
  name: string,
  open: (workbook: WorkbookSnapshot) => WorkbookPort,
  { calculates }: Manner = {},
): void {
  const opened = (): WorkbookPort => open(drawWorkbook(DRAWING));

  describe(name, () => {
    test('reads what was drawn', async () => {
      expect(seen(await opened().read())).toEqual(seen(drawWorkbook(DRAWING)));
    });

    const WRITES: readonly (readonly [string, string, string, Cell | undefined])[] = [
      ['a number into an empty cell', 'D4', '0.9', { value: 0.9 }],
      [
        'a formula with its value and format',
        'D4',
        '=C4/B4 → 90.00%',
        { value: 0.9, formula: 'C4/B4', format: '0.00%' },
      ],
      [
        'a formula whose value nobody knows yet',
        'D4',
        '=C4/B4',
        { formula: 'C4/B4', ...(calculates ? { value: 0.9 } : { isUncalculated: true }) },
      ],
      ['a text over a number', 'B3', '一百', { value: '一百' }],
      ['a text that looks like a formula', 'A5', "'=1+1", { value: '=1+1' }],
      ['a text with all that XML cares for', 'A5', '<a & "b">\\n  😀_x0041_', { value: '<a & "b">\n  😀_x0041_' }],
      ['a truth value', 'A5', 'TRUE', { value: true }],
      ['an error value', 'A5', '#N/A', { value: { error: '#N/A' } }],
      ['a number over a number: the format stays', 'B4', '60.123', { value: 60.123, format: '0.00' }],
      ['another format than the user has: his stays', 'B4', '95%', { value: 0.95, format: '0.00' }],
      ['a value over a formula: the formula goes', 'D3', '0.8', { value: 0.8, format: '0%' }],
      ['nothing over something', 'A3', '', undefined],
      ['nothing over nothing', 'J30', '', undefined],
      ['far away', 'AB300', '7', { value: 7 }],
      ['into a merged cell: it goes to the first of them', 'B6', '说明', undefined],
    ];
    test('a formula that gives an empty text is calculated, and is so again once an edit is taken back', async () => {
      const port = opened();
      const empty = { row: 4, column: 0, value: '', formula: 'IF(A3="",1,"")' };
      await accept(port, { kind: 'set-cells', sheet: '本级项目', cells: [empty] });
      expect(at(await port.read(), '本级项目', 'A5')).toEqual({ formula: empty.formula });
      const journal = await accept(port, set('本级项目', 'A5 = 7'));
      await port.apply(journal, await port.read());
      expect(at(await port.read(), '本级项目', 'A5')).toEqual({ formula: empty.formula });
    });

    test.each(WRITES)('writes %s', async (...[, address, text, expected]) => {
      const port = opened();
      const before = await port.read();
      const [journal] = [await accept(port, set('本级项目', `${address} = ${text}`))];
      expect(at(await port.read(), '本级项目', address)).toEqual(expected);
      await accept(port, ...journal);
      expect(seen(await port.read())).toEqual(seen(before));
    });

    test('what goes to merged cells stands in the first', async () => {
      const port = opened();
      await accept(port, set('本级项目', 'B6 = 说明'));
      expect(at(await port.read(), '本级项目', 'A6')).toEqual({ value: '说明' });
    });

    test('sheets are found as Excel finds them: without case', async () => {
      const port = opened();
      await accept(port, set("BOB'S 表", 'B2 = 丙'));
      expect(at(await port.read(), "Bob's 表", 'B2')).toEqual({ value: '丙' });
    });

    test('a formula in a protected sheet gets its new result, since nothing else of its cell changes', async () => {
      const port = opened();
      await accept(port, set('锁定', 'B1 = =A1*2 → 2'));
      expect(at(await port.read(), '锁定', 'B1')).toEqual({ value: 2, formula: 'A1*2' });
    });

    const REFUSALS: readonly (readonly [RefusalReason, Change, object])[] = [
      ['protected', set('锁定', 'A1 = 2'), { sheet: '锁定' }],
      ['protected', set('锁定', 'B1 = =A1*3 → 3'), { sheet: '锁定' }],
      ['missing', set('没有', 'A1 = 2'), { sheet: '没有' }],
      ['missing', { ...MARK, sheet: '没有' } as Change, { sheet: '没有' }],
      [
        'table-header',
        set("Bob's 表", 'A2 = 3', 'B1 = 名'),
        { sheet: "Bob's 表", range: { top: 0, left: 1, bottom: 0, right: 1 } },
      ],
      [
        'too-large',
        set('本级项目', `A5 = ${'长'.repeat(32_768)}`),
        { sheet: '本级项目', range: { top: 4, left: 0, bottom: 4, right: 0 } },
      ],
      ['unsupported', { kind: 'write-sheet', content: gradesSheet('锁定') }, { sheet: '锁定' }],
    ];
    test.each(REFUSALS)('refuses (%s) and then changes nothing', async (reason, change, place) => {
      const port = opened();
      const before = await port.read();
      const outcome = await port.apply([set('本级项目', 'A3 = 改'), MARK, change], before);
      expect(refusal(outcome)).toEqual({ reason, ...place });
      expect(seen(await port.read())).toEqual(seen(before));
    });

    test('refuses what was planned on another state of the workbook', async () => {
      const port = opened();
      const before = await port.read();
      await accept(port, set('本级项目', 'A3 = 别人改的'));
      expect(refusal(await port.apply([set('本级项目', 'A4 = 我改的')], before))).toEqual({
        reason: 'changed-meanwhile',
      });
      expect(at(await port.read(), '本级项目', 'A4')).toEqual({ value: '社区服务' });
    });

    test('accepts what was planned on an equal reading', async () => {
      const outcome = await opened().apply([MARK], await opened().read());
      expect(outcome).toMatchObject({ ok: true, applied: 1 });
    });

    test('sheets of ours are found by key, rewritten in place, and taken away', async () => {
      const port = opened();
      const before = await port.read();
      await accept(
        port,
        { kind: 'write-sheet', content: gradesSheet() },
        { kind: 'write-sheet', content: unitsSheet() },
      );
      const written = await port.read();
      expect(written.sheets.map(({ name: title, ours }) => [title, ours]).slice(3)).toEqual([
        ['等级分布', 'grades'],
        ['单位汇总', 'units'],
      ]);
      expect(at(written, '等级分布', 'B4')).toEqual({ value: 1, formula: 'COUNTIF(本级项目!E3:E5,A4)', format: '0' });
      expect(at(written, '等级分布', 'A9')).toEqual({ value: '=本级项目' });
      await accept(port, { kind: 'write-sheet', content: gradesSheet('等级分布 (2)') });
      expect((await port.read()).sheets.map((sheet) => sheet.name).slice(3)).toEqual(['等级分布 (2)', '单位汇总']);
      await accept(
        port,
        { kind: 'remove-sheet', key: 'grades' },
        { kind: 'remove-sheet', key: 'units' },
        { kind: 'remove-sheet', key: 'none' },
      );
      expect(seen(await port.read())).toEqual(seen(before));
    });

    test("a sheet that is given is the user's: without a tag, never in the place of another, taken back only untouched", async () => {
      const port = opened();
      const before = await port.read();
      const content = { ...gradesSheet('道路养护'), charts: [] };
      const undo = await accept(
        port,
        { kind: 'give-sheet', content },
        { kind: 'give-sheet', content: { ...content, name: '社区服务' } },
      );
      const given = await port.read();
      expect(given.sheets.slice(3).map(({ name: title, ours }) => [title, ours])).toEqual([
        ['道路养护', undefined],
        ['社区服务', undefined],
      ]);
      expect(at(given, '社区服务', 'B4')).toEqual({ value: 1, formula: 'COUNTIF(本级项目!E3:E5,A4)', format: '0' });
      expect(refusal(await port.apply([{ kind: 'give-sheet', content }], given))).toEqual({
        reason: 'unsupported',
        sheet: '道路养护',
      });
      const typed = await accept(port, set('社区服务', 'A5 = 优秀'));
      expect(refusal(await port.apply(undo, await port.read()))).toEqual({
        reason: 'changed-meanwhile',
        sheet: '社区服务',
      });
      await accept(port, ...typed);
      const redo = await accept(port, ...undo);
      expect(seen(await port.read())).toEqual(seen(before));
      await accept(port, ...redo);
      expect(seen(await port.read())).toEqual(seen(given));
    });

    test('what was written into a sheet of ours, its looks kept, comes back when its rewriting is taken back', async () => {
      const port = opened();
      await accept(port, { kind: 'write-sheet', content: gradesSheet() });
      const fresh = await port.read();
      const undo = await accept(
        port,
        set('等级分布', 'B4 = =COUNTIF(本级项目!E3:E5,A4)+1 → 2', 'A10 = ', 'D4 = 我的说明'),
      );
      const edited = await port.read();
      expect(at(edited, '等级分布', 'B4')).toEqual({ value: 2, formula: 'COUNTIF(本级项目!E3:E5,A4)+1', format: '0' });
      const journal = await accept(port, { kind: 'write-sheet', content: gradesSheet() });
      expect(at(await port.read(), '等级分布', 'D4')).toBeUndefined();
      await accept(port, ...journal);
      expect(seen(await port.read())).toEqual(seen(edited));
      await accept(port, ...undo);
      expect(seen(await port.read())).toEqual(seen(fresh));
    });

    test('state is stored as it is given, and goes when asked', async () => {
      const port = opened();
      const state = '{"a":"<&>\\n\u00e9 统计"}\n';
      await accept(port, { kind: 'set-state', state });
      expect((await port.read()).state).toBe(state);
      await accept(port, { kind: 'set-state', state: '{}' });
      expect((await port.read()).state).toBe('{}');
      await accept(port, { kind: 'set-state', state: null });
      expect((await port.read()).state).toBeUndefined();
    });

    test('a journal takes everything back, and its own journal brings it again', async () => {
      const port = opened();
      await accept(port, { kind: 'write-sheet', content: unitsSheet() }, { kind: 'set-state', state: 'alt' });
      const before = await port.read();
      const changes: Change[] = [
        set('本级项目', 'D4 = =C4/B4 → 90.00%', 'E4 = 优', 'A3 = ', 'E4 = 中'),
        MARK,
        { kind: 'write-sheet', content: gradesSheet() },
        { kind: 'remove-sheet', key: 'units' },
        { kind: 'set-state', state: 'neu' },
      ];
      const undo = await accept(port, ...changes);
      const after = await port.read();
      const redo = await accept(port, ...undo);
      expect(seen(await port.read())).toEqual(seen(before));
      await accept(port, ...redo);
      expect(seen(await port.read())).toEqual(seen(after));
      expect(sheetNamed(after, '单位汇总')).toBeUndefined();
    });

    test('marks are no content: they do not show in a reading', async () => {
      const port = opened();
      const before = await port.read();
      await accept(port, MARK);
      expect(seen(await port.read())).toEqual(seen(before));
      await accept(port, { kind: 'clear-marks' });
      expect(seen(await port.read())).toEqual(seen(before));
    });
  });
}

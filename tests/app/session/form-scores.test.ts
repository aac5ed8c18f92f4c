import { MemoryWorkbook } from '../../../src/adapters/memory';
import { parseCell } from '../../../src/core/address';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { LIST, opened } from './opened';

const RIGHT = drawForm({ sheet: '表一', name: '技能培训项目' });
const WRONG = drawForm({
  sheet: '表二',
  name: '道路养护',
  indicators: ['产出指标（90分） | 数量指标 | 养护里程 | ≥46公里 | 41公里 | 90 | 85 |'],
  total: '100 | 95',
});
const standing = (...forms: string[]) => opened(new MemoryWorkbook(drawWorkbook(forms.join('\n'))));

test('forms that differ come first, and of the first all is told', async () => {
  const { session } = await standing(RIGHT, WRONG);
  const { standard, forms, shown, trouble } = await session.formScores(null);
  expect({ standard, trouble }).toEqual({ standard: '国家标准（90/80/60）', trouble: null });
  expect(forms.map(({ name, differing, total }) => [name, differing, total])).toEqual([
    ['道路养护', 1, '95'],
    ['技能培训项目', 0, '100'],
  ]);
  expect(shown?.lines.map(({ name, standing: its }) => [name, its])).toEqual([
    ['预算执行率', 'right'],
    ['养护里程', 'wrong'],
    ['总分', 'right'],
  ]);
  expect(shown?.lines[1]).toMatchObject({ weight: '90', stated: '85', given: '80.22', at: parseCell('H11') });
});

test('a cell names its form; one outside of all forms names none', async () => {
  const { session } = await standing(LIST, RIGHT, WRONG);
  const of = async (sheet: string) => (await session.formScores({ sheet, row: 10, column: 2 })).shown?.name;
  expect(await of('表一')).toBe('技能培训项目');
  expect(await of('表二')).toBe('道路养护');
  expect(await of('本级项目')).toBe('道路养护');
});

test('after an edit nobody has checked yet, it speaks of what stands there now', async () => {
  const { session } = await standing(WRONG);
  await session.perform({ kind: 'edit', sheet: '表二', cells: [{ ...parseCell('H11')!, value: 80.22 }] });
  expect(session.view.isStale).toBe(true);
  const { forms, shown } = await session.formScores(null);
  expect(forms[0]).toMatchObject({ differing: 1 });
  expect(shown?.lines.map(({ standing: its }) => its)).toEqual(['right', 'right', 'wrong']);
  expect(session.view.isStale).toBe(false);
});

test('by another standard, and in another language', async () => {
  const { session } = await standing(WRONG);
  await session.perform({ kind: 'choose-preset', preset: 'no-satisfaction' });
  await session.perform({ kind: 'speak', language: 'en-US' });
  const { standard, shown } = await session.formScores(null);
  expect(standard).toMatch(/satisfaction/i);
  expect(shown?.lines[1]?.note).toBe('4.78 more on the sheet than by the standard');
});

test('what cannot be told is said', async () => {
  const { session } = await standing(LIST);
  expect(await session.formScores(null)).toMatchObject({ forms: [], shown: null, trouble: '工作簿里没有自评表。' });
  const huge = await standing(LIST.replace('50.00', '1'.padEnd(30, '0')), WRONG);
  const { shown, trouble } = await huge.session.formScores(null);
  expect(shown).toBeNull();
  expect(trouble).toContain('大得不可能');
});

test('the view grows by nothing', async () => {
  const { session } = await standing(RIGHT, WRONG);
  expect(JSON.stringify(session.view)).not.toContain('完成值÷指标值≈89.13%，再乘分值90分');
});

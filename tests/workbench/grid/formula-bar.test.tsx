/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellWrite } from '../../../src/core/changes';
import { FormulaBar } from '../../../src/workbench/grid/formula-bar';
import { drawn } from './layout';

async function barOf(isReadOnly = false) {
  const { layout, cells } = await drawn('# 表\n| 名称 | 95.12% | =A1 → 3 |');
  const said: unknown[] = [];
  const sheets = [layout.sheet, { ...layout.sheet, name: '2023 年' }];
  const at = { sheet: '表', row: 0, column: 2 };
  render(
    <FormulaBar
      {...{ sheets, at, cells, isReadOnly }}
      onEdit={(sheet: string, writes: readonly CellWrite[]) => said.push({ sheet, writes })}
      onEnter={(rows) => said.push(rows)}
      onJump={(place) => said.push(place)}
      onNotice={(sentence) => said.push(sentence)}
    />,
  );
  return { said, name: screen.getByLabelText(/^名称框/), formula: screen.getByLabelText('编辑栏') };
}

test('shows the cell and its formula', async () => {
  const { name, formula } = await barOf();
  expect([(name as HTMLInputElement).value, (formula as HTMLTextAreaElement).value]).toEqual(['C1', '=A1']);
});

test('Enter writes what was typed, Escape gives it up', async () => {
  const { formula, said } = await barOf();
  await userEvent.type(formula, '+1{Escape}');
  await userEvent.tab();
  expect(said).toEqual([]);
  await userEvent.clear(formula);
  await userEvent.type(formula, '12%{Enter}');
  expect(said).toEqual([{ sheet: '表', writes: [{ row: 0, column: 2, value: 0.12, format: '0%' }] }, 1]);
  await userEvent.type(formula, '{Shift>}{Enter}{/Shift}');
  expect(said.at(-1)).toBe(-1);
});

test('Enter writes once, also where the focus goes into the table with it', async () => {
  const { layout, cells } = await drawn('# 表\n| 优 |');
  const written: CellWrite[] = [];
  const goOn = (): void => screen.getByRole('button').focus();
  render(
    <>
      <FormulaBar
        sheets={[layout.sheet]}
        at={{ sheet: '表', row: 0, column: 0 }}
        {...{ cells, isReadOnly: false, onJump: goOn, onNotice: goOn }}
        onEdit={(_, writes) => written.push(...writes)}
        onEnter={goOn}
      />
      <button />
    </>,
  );
  const formula = screen.getByLabelText('编辑栏');
  await userEvent.clear(formula);
  await userEvent.type(formula, '良{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button'));
  expect(written).toEqual([{ row: 0, column: 0, value: '良' }]);
});

test('a read-only sheet can be read', async () => {
  const { formula, said } = await barOf(true);
  await userEvent.type(formula, '5{Enter}');
  expect(said).toEqual([1]);
  expect((formula as HTMLTextAreaElement).value).toBe('=A1');
});

test.each([
  ['D40', { sheet: '表', top: 39, left: 3, bottom: 39, right: 3 }],
  ['b2:a1', { sheet: '表', top: 0, left: 0, bottom: 1, right: 1 }],
  ['2023 年!D4', { sheet: '2023 年', top: 3, left: 3, bottom: 3, right: 3 }],
  ["'2023 年'！D4", { sheet: '2023 年', top: 3, left: 3, bottom: 3, right: 3 }],
  ['没有!D4', '没有这个单元格。可以输入 D40，或 本级项目!D40。'],
  ['四十', '没有这个单元格。可以输入 D40，或 本级项目!D40。'],
])('%s in the name box', async (typed, expected) => {
  const { name, said } = await barOf();
  await userEvent.clear(name);
  await userEvent.type(name, `${typed}{Enter}`);
  expect(said).toEqual([expected]);
});

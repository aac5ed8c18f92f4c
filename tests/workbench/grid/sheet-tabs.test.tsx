/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { drawWorkbook } from '../../../src/core/drawing';
import { sheetViews } from '../../../src/workbench/display';
import { MarksIndex } from '../../../src/workbench/grid/marks-index';
import { SheetTabs } from '../../../src/workbench/grid/sheet-tabs';
import { finding } from './finding';

const SHEETS = sheetViews(drawWorkbook('# 甲\n# 乙\nstate hidden\n# 丙\n# 汇总\nours totals'), []);
const MARKS = new MarksIndex([finding({ sheet: '丙', spots: [{ row: 0, column: 0 }] })]);

function Tabs() {
  const [current, setCurrent] = useState('甲');
  return <SheetTabs sheets={SHEETS} current={current} marks={MARKS} onChoose={setCurrent} />;
}

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});

const names = (): string[] => screen.getAllByRole('tab').map((tab) => tab.textContent);
const current = (): string => screen.getByRole('tab', { selected: true }).textContent;

test('hidden sheets come when they are asked for, and are said to be hidden', async () => {
  render(<Tabs />);
  expect(names()).toEqual(['甲', '丙1', '汇总']);
  await userEvent.click(screen.getByRole('button', { name: '隐藏的表（1）' }));
  expect(names()).toEqual(['甲', '乙已隐藏', '丙1', '汇总']);
});

test('findings and sheets of ours are named', () => {
  render(<Tabs />);
  expect(screen.getByRole('tab', { name: '丙 1项发现' })).toBeTruthy();
  expect(screen.getByRole('tab', { name: '绩核生成 汇总' })).toBeTruthy();
});

test('arrow keys go from sheet to sheet', async () => {
  render(<Tabs />);
  await userEvent.click(screen.getByRole('tab', { name: '甲' }));
  await userEvent.keyboard('{ArrowRight}');
  expect([current(), document.activeElement?.textContent]).toEqual(['丙1', '丙1']);
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(current()).toBe('汇总');
  await userEvent.keyboard('{Home}');
  expect(current()).toBe('甲');
});

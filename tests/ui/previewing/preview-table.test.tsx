/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import type { PreviewLine } from '../../../src/app/session';
import { PreviewTable } from '../../../src/ui/previewing/preview-table';

const LINE: PreviewLine = {
  sheet: '本级项目',
  row: 3,
  column: 7,
  label: '征兵工作经费 · 自评等级（H4）',
  before: '优',
  after: '良',
};
const EMPTIED: PreviewLine = { ...LINE, row: 4, label: 'H5', before: '中', after: '' };

function shown(lines: readonly PreviewLine[], cells = lines.length): string[] {
  render(<PreviewTable preview={{ lines, cells, notes: [] }} label="将改动" />);
  return screen.getAllByRole('cell').map(({ textContent }) => textContent ?? '');
}

test('each cell as it is and as it would be; an empty one in words', () => {
  expect(shown([LINE, EMPTIED])).toEqual(['征兵工作经费 · 自评等级（H4）', '优', '良', 'H5', '中', '（空）']);
  expect(screen.queryByText(/未列出/)).toBeNull();
});

test('over several sheets each line says its own', () => {
  expect(shown([LINE, { ...EMPTIED, sheet: '转移支付项目' }])).toContain('转移支付项目H5');
});

test('how many are not listed', () => {
  shown([LINE], 201);
  expect(screen.getByText('另有200个单元格未列出，会一并修改。')).toBeTruthy();
});

/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react';
import type { CellWrite } from '../../../src/core/changes';
import { drawWorkbook } from '../../../src/core/drawing';
import { cellBlock, sheetViews } from '../../../src/workbench/display';
import { CellCache } from '../../../src/workbench/grid/cell-cache';
import { SheetLayout } from '../../../src/workbench/grid/sheet-layout';
import { useClipboard } from '../../../src/workbench/grid/use-clipboard';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A grid with A1:B1 chosen and the focus; none of its cells is known yet. */
function chosen({ engine, page }: { engine: 'answers' | 'fails'; page: 'may' | 'may not' }) {
  const workbook = drawWorkbook('# 表\n| 甲 | 乙 |');
  const cells = new CellCache(
    (_, top, bottom) =>
      engine === 'fails'
        ? Promise.reject(new Error('gone'))
        : Promise.resolve(cellBlock(workbook.sheets[0]!, { top, bottom }, false)),
    () => undefined,
  );
  const layout = new SheetLayout(sheetViews(workbook, [])[0]!, { showsHidden: false, widths: new Map() });
  const grid = document.body.appendChild(document.createElement('div'));
  grid.tabIndex = 0;
  grid.focus();
  const copied: string[] = [];
  const writeText = (text: string) =>
    page === 'may' ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('not allowed'));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const written: (readonly CellWrite[])[] = [];
  const told: string[] = [];
  const selection = { active: { row: 0, column: 0 }, range: { top: 0, left: 0, bottom: 0, right: 1 } };
  renderHook(() =>
    useClipboard({
      container: { current: grid },
      layout,
      cells,
      selection,
      mayWrite: true,
      write: (writes) => void written.push(writes),
      onForbidden: () => told.push('forbidden'),
      onTooMany: () => told.push('too many'),
      onFailed: () => told.push('failed'),
    }),
  );
  return { copied, written, told };
}

function press(kind: 'cut' | 'paste', text = ''): Promise<void> {
  const event = new Event(kind, { cancelable: true });
  window.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text, setData: () => undefined } }));
  return settled();
}

test('a cut of cells not known yet waits for them', async () => {
  const { copied, written, told } = chosen({ engine: 'answers', page: 'may' });
  await press('cut');
  expect(copied).toEqual(['甲\t乙']);
  expect(written).toEqual([
    [
      { row: 0, column: 0, value: null },
      { row: 0, column: 1, value: null },
    ],
  ]);
  expect(told).toEqual([]);
});

test.each([
  ['the cells cannot be had', { engine: 'fails', page: 'may' }],
  ['the clipboard cannot be written', { engine: 'answers', page: 'may not' }],
] as const)('nothing is cut where %s', async (_, given) => {
  const { copied, written, told } = chosen(given);
  await press('cut');
  expect([copied, written, told]).toEqual([[], [], ['failed']]);
});

test('nothing is pasted over cells that cannot be had', async () => {
  const { written, told } = chosen({ engine: 'fails', page: 'may' });
  await press('paste', '1\t2');
  expect([written, told]).toEqual([[], ['failed']]);
});

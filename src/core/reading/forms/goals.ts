import type { Form } from '../../book';
import type { CellReader } from '../cells/cell-reader';
import { placeBeside } from './labels';
import { placeAt } from './place-at';
import { rowsOf, shownIn, type Shown, type Window } from './window';

const EXPECTED = /^(?:年度|年初|全年|项目|预期|总体|绩效|设定|申报|当年|本年|的|\(.{1,6}\))*目标(?:设定)?(?:内容)?:?$/;
const ACHIEVED =
  /^(?:年度|全年|项目|总体|绩效|目标|年末|截至年底|实际|预期|的)*(?:完成|实现|达成)(?:的)?(?:情况|结果)(?:总结|说明)?:?$/;

function goalWord(bare: string): 'expected' | 'achieved' | undefined {
  if (ACHIEVED.test(bare)) return 'achieved';
  return EXPECTED.test(bare) ? 'expected' : undefined;
}

type Goals = NonNullable<Form['goals']>;

/** 年度总体目标: 预期目标 and 实际完成情况, each over its text or left of it. */
export function readGoals(window: Window, reader: CellReader): Goals | undefined {
  const cells = rowsOf(window).flatMap((row) => shownIn(window, row));
  const saying = (word: string) => cells.filter(({ bare }) => window.grid.told.by(goalWord, bare) === word);
  const stated = saying('achieved');
  // 总体目标完成情况 at the left may head both.
  const achieved = stated.filter(({ row }) => row === stated[0]!.row).at(-1);
  const candidates = saying('expected');
  const expected = candidates.filter(({ row }) => row === achieved?.row).at(-1) ?? candidates.at(-1);
  if (!expected && !achieved) return undefined;
  return {
    ...(expected ? { expected: reader.text(placeOf(window, expected, achieved)) } : {}),
    ...(achieved ? { achieved: reader.text(placeOf(window, achieved, expected)) } : {}),
  };
}

/** Below, where both labels stand side by side; else to the right. */
function placeOf(window: Window, label: Shown, other: Shown | undefined) {
  const { grid } = window;
  const isOver =
    other !== undefined &&
    other.row === label.row &&
    (touches(label, other) || grid.text(label.bottom + 1, label.column) !== '');
  const hasRight =
    other !== undefined && other.row === label.row && !touches(label, other) && isBetween(grid, label, other);
  if (isOver && !hasRight) return placeAt(grid, label.bottom + 1, label.column);
  return placeBeside(window, label);
}

function touches(a: Shown, b: Shown): boolean {
  return a.right + 1 === b.column || b.right + 1 === a.column;
}

/** A text of its own between the two labels is the first one's. */
function isBetween(grid: Window['grid'], a: Shown, b: Shown): boolean {
  const [first, second] = a.column < b.column ? [a, b] : [b, a];
  for (let column = first.right + 1; column < second.column; column += 1)
    if (grid.text(a.row, column) !== '') return true;
  return false;
}

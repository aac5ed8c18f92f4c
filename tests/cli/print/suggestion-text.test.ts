import { suggestionText } from '../../../src/cli/print/suggestion-text';
import type { CellWrite } from '../../../src/core/changes';

const F40 = { row: 39, column: 5 };
const A5 = { row: 4, column: 0 };

function text(cells: readonly CellWrite[], language: 'zh-CN' | 'en-US' = 'zh-CN'): string | undefined {
  return suggestionText({ changes: [{ kind: 'set-cells', sheet: '表', cells }] }, language);
}

const CASES: readonly [string, readonly CellWrite[], string | undefined][] = [
  ['a value', [{ ...F40, value: '良' }], 'F40 = 良'],
  ['a formula', [{ ...F40, value: null, formula: 'SUM(F4:F39)' }], 'F40 = SUM(F4:F39)'],
  [
    'an emptied cell',
    [
      { ...F40, value: 1.5 },
      { ...A5, value: null },
    ],
    'F40 = 1.5，清空 A5',
  ],
  ['more than three cells', [A5, A5, A5, A5].map((cell) => ({ ...cell, value: 1 })), 'A5 = 1，A5 = 1，A5 = 1 …'],
  ['nothing at all', [], undefined],
  ['more than a line', [{ ...F40, value: '长'.repeat(40) }], undefined],
];

test.each(CASES)('%s', (_, cells, wanted) => {
  expect(text(cells)).toBe(wanted);
});

test('in English', () => {
  expect(text([{ ...A5, value: null }], 'en-US')).toBe('A5 emptied');
});

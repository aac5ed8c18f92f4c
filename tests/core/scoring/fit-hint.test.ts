import { presetNamed } from '../../../src/core/presets';
import { fitHint } from '../../../src/core/scoring';
import { readBook } from '../../../src/core/reading';
import { fitHintSentence } from '../../../src/core/words/preset-problems';
import { drawWorkbook } from '../../drawing/draw-workbook';

function hintFor(
  rows: readonly (readonly [score: string, grade: string])[],
  { preset = 'national', header = '自评得分' }: { readonly preset?: string; readonly header?: string } = {},
) {
  const lines = rows.map(
    ([score, grade], index) => `| ${index + 1} | 第${index + 1}项经费 | 5.5 | ${score} | ${grade} |`,
  );
  const drawing = ['# 表', `| 序号 | 项目名称 | 预算数（万元） | ${header} | 自评等级 |`, ...lines].join('\n');
  return fitHint(readBook(drawWorkbook(drawing)).lists, presetNamed(preset)!);
}

test('names the scale that all rows but one follow', () => {
  const hint = hintFor([
    ['100', '优'],
    ['85', '优秀'],
    ['75', '良'],
    ['10', '优'],
  ]);
  expect(hint).toMatchObject({ scale: { id: 'scale-85-75-60' }, fits: 3, fitsActive: 1, rows: 4 });
  expect(fitHintSentence(hint!, 'zh-CN')).toContain('85/75/60');
  expect(fitHintSentence(hint!, 'en-US')).toContain('85/75/60');
});

test.each<[string, readonly (readonly [string, string])[], string]>([
  [
    'all rows follow the active scale',
    [
      ['100', '优'],
      ['85', '良'],
      ['75', '中'],
    ],
    'national',
  ],
  [
    'a single broken row is an error, no other scale',
    [
      ['100', '优'],
      ['85', '优'],
      ['75', '中'],
    ],
    'national',
  ],
  [
    'no shipped scale fits better',
    [
      ['50', '优'],
      ['40', '优'],
      ['30', '优'],
    ],
    'national',
  ],
  [
    'another scale mends only some',
    [
      ['85', '优'],
      ['10', '优'],
      ['20', '优'],
      ['30', '优'],
    ],
    'national',
  ],
  [
    'rows without a grade say nothing',
    [
      ['85', ''],
      ['75', ''],
    ],
    'national',
  ],
  [
    'the place does not grade',
    [
      ['85', '优'],
      ['75', '良'],
    ],
    'hubei',
  ],
])('is silent where %s', (_, rows, preset) => {
  expect(hintFor(rows, { preset })).toBeUndefined();
});

test('scores of another full score are graded out of it', () => {
  const rows = [
    ['48', '优'],
    ['45', '优'],
    ['41', '良'],
  ] as const;
  expect(hintFor(rows, { header: '自评得分（满分50分）' })).toBeUndefined();
  const hint = hintFor(
    [
      ['100', '优'],
      ['102', '优'],
      ['90', '良'],
    ],
    { header: '自评得分（满分120分）' },
  );
  expect(hint?.scale.id).toBe('scale-85-75-60');
});

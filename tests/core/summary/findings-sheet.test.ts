import type { OwnSheet } from '../../../src/core/changes';
import { checkBook, type Report } from '../../../src/core/checking';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import type { Cell, Sheet, WorkbookSnapshot } from '../../../src/core/snapshot';
import { summarise } from '../../../src/core/summary';
import type { Language } from '../../../src/core/words';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { valuesIn } from './shown';

const DRAWING = `
  # 本级项目
  | 序号 | 主管部门（单位） | 项目名称           | 预算金额（万元） | 自评得分 | 自评等级 |
  | 1    | 甲局             | 城乡医疗救助       | 54.93            | 100      | 优       |
  | 2    | 甲局             | 残疾人基地运行补贴 | 47.70            | 10       | 优       |
  | 3    | 甲局             | 征兵工作经费       | 30.02            | 89.5     | 优       |`;
const SHIFTED = DRAWING.replace('\n  | 1 ', '\n  | 0 | 甲局 | 新增项目 | 1.00 | 90 | 优 |\n  | 1 ');
const MENDED = DRAWING.replace('| 10       | 优', '| 10       | 差');

function onlyGrades(workbook: WorkbookSnapshot): Report {
  const report = checkBook(readBook(workbook), NATIONAL_PRESET);
  return { ...report, findings: report.findings.filter(({ rule }) => rule === 'grade-score-mismatch') };
}

/** The findings sheet of a workbook that already has the given sheet of ours. */
function findingsOf(drawing: string, former?: Sheet, language: Language = 'zh-CN'): OwnSheet {
  const drawn = drawWorkbook(drawing);
  const workbook = former ? { ...drawn, sheets: [...drawn.sheets, former] } : drawn;
  const options = { asValues: false, report: onlyGrades(workbook), language };
  return summarise(readBook(workbook), NATIONAL_PRESET, options).sheets.at(-1)!;
}

/** The sheet as it is read again, with notes that the user wrote: row (as Excel counts) → text. */
function readAgain(own: OwnSheet, notes: Readonly<Record<number, string>>): Sheet {
  const rows = new Map<number, Cell[]>();
  const put = (row: number, column: number, value: Cell['value']): void => {
    const cells = rows.get(row) ?? [];
    cells[column] = value === undefined ? {} : { value };
    rows.set(row, cells);
  };
  for (const { row, column, value } of own.cells) put(row, column, value);
  const column = own.cells.find(({ value }) => value === '处理说明' || value === 'Your note')!.column;
  for (const [row, note] of Object.entries(notes)) put(Number(row) - 1, column, note);
  const [sheet] = drawWorkbook('# 核对结果').sheets;
  return { ...sheet!, rows, ours: 'findings', name: own.name };
}

/** Project and note of each row. */
function notesIn(sheet: OwnSheet): string[] {
  return valuesIn(sheet)
    .slice(3, -1)
    .map((row) => row.split(' | '))
    .map((cells) => `${/· ([^·]+) ·/.exec(cells[3] ?? '')?.[1] ?? cells[2]}: ${cells[9]}`);
}

test('every finding stands with its place, what was found and expected, and what to do', () => {
  const sheet = findingsOf(DRAWING);
  const rows = valuesIn(sheet).map((row) => row.split(' | '));
  expect(rows[1]).toEqual([expect.stringMatching(/^错误\d+项，提醒\d+项，提示\d+项$/)]);
  expect(rows[3]!.slice(0, 5)).toEqual([
    '1',
    '错误',
    '等级与得分不符',
    '本级项目 · 残疾人基地运行补贴 · 自评等级（F3）',
    'F3',
  ]);
  expect(rows[3]!.slice(6, 8)).toEqual(['优', '差']);
  expect(rows[3]![8]).not.toBe('');
  expect(sheet.cells.find(({ link }) => link)?.link).toEqual({
    sheet: '本级项目',
    range: { top: 2, left: 5, bottom: 2, right: 5 },
  });
});

test('codes differ from finding to finding and stay from run to run', () => {
  const codes = (sheet: OwnSheet): unknown[] =>
    sheet.cells.filter(({ column }) => column === 10).map(({ value }) => value);
  expect(codes(findingsOf(DRAWING))).toEqual(codes(findingsOf(DRAWING)));
  expect(new Set(codes(findingsOf(DRAWING))).size).toBe(3);
});

describe('what the user wrote under 处理说明', () => {
  const former = readAgain(findingsOf(DRAWING), { 4: '=录入错误，已改', 5: '等当地口径' });

  test('survives a re-run, as text', () => {
    const sheet = findingsOf(DRAWING, former);
    expect(notesIn(sheet)).toEqual(['残疾人基地运行补贴: =录入错误，已改', '征兵工作经费: 等当地口径']);
    expect(sheet.cells.filter(({ style }) => style === 'input').every(({ formula }) => formula === undefined)).toBe(
      true,
    );
  });

  test('goes with its project when rows were inserted above', () => {
    expect(notesIn(findingsOf(SHIFTED, former))).toEqual([
      '残疾人基地运行补贴: =录入错误，已改',
      '征兵工作经费: 等当地口径',
    ]);
  });

  test('is kept below where its finding is gone, and on the next run too', () => {
    const mended = findingsOf(MENDED, former);
    const expected = ['征兵工作经费: 等当地口径', '以前的问题: 处理说明', '残疾人基地运行补贴: =录入错误，已改'];
    expect(notesIn(mended)).toEqual(expected);
    expect(notesIn(findingsOf(MENDED, readAgain(mended, {})))).toEqual(expected);
  });

  test('comes back to its finding when that comes back', () => {
    expect(notesIn(findingsOf(DRAWING, readAgain(findingsOf(MENDED, former), {})))).toHaveLength(2);
  });

  test('is found in a column that the user has moved', () => {
    const rows = new Map([...former.rows].map(([row, cells]) => [row, [{ value: '甲' }, ...cells]]));
    expect(notesIn(findingsOf(DRAWING, { ...former, rows }))[0]).toBe('残疾人基地运行补贴: =录入错误，已改');
  });
});

test('a workbook without findings says so', () => {
  const sheet = findingsOf(MENDED.replace('89.5     | 优', '99.5     | 优'));
  expect(valuesIn(sheet)[3]).toContain('未发现问题');
});

test('in English the whole sheet is English, and notes outlive a change of language', () => {
  const english = findingsOf(DRAWING, undefined, 'en-US');
  const rows = valuesIn(english);
  expect(rows.slice(0, 3)).toEqual([
    'Findings',
    expect.stringMatching(/^\d+ errors, \d+ warnings, \d+ notes$/),
    'No. | Level | Problem | Place | Cell | What is wrong | Found | Expected | What to do | Your note | Code',
  ]);
  const chinese = findingsOf(DRAWING, readAgain(english, { 4: 'local scale' }));
  expect(valuesIn(chinese).join('\n')).toContain('local scale');
  expect(valuesIn(chinese)[2]).toContain('处理说明');
});

import { parseCell, parseRange } from '../../../src/core/address';
import { checkBook, type Finding } from '../../../src/core/checking';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import { describeFinding, placeLabel } from '../../../src/core/words';
import { drawWorkbook } from '../../drawing/draw-workbook';

const BOOK = readBook(
  drawWorkbook(`
    # 本级项目
    | 2023年度项目支出绩效自评结果 |
    | 序号 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 | 备注栏 |
    | 1 | 职业年金项目 | 10 | 9 | 85 | 优 | |
    | 2 | 征兵工作经费 | 20 | 20 | 95 | 优 | |
    |   | 合计 | 30 | 29 | | | |
    # 说明
    | 见附件 |`),
);

test.each([
  ['本级项目!D3', '职业年金项目 · 全年执行数（D3）', '职业年金项目 · executed amount (D3)'],
  ['本级项目!C5', '合计 · 全年预算数（C5）', '合计 · adjusted budget (C5)'],
  ['本级项目!A2:G5', '本级项目 · A2:G5', '本级项目 · A2:G5'],
  ['说明!A1', '说明（A1）', '说明 (A1)'],
])('%s is told by the names that the user knows it by', (text, chinese, english) => {
  const [sheet = '', cells = ''] = text.split('!');
  const place = { sheet, ...(parseCell(cells) ?? parseRange(cells)!) };
  // Headers are told as the table has them, their unit aside or not.
  expect(placeLabel(place, BOOK, 'zh-CN').replace('（万元）', '')).toBe(chinese);
  expect(placeLabel(place, BOOK, 'en-US')).toBe(english);
});

describe('a finding', () => {
  const finding = checkBook(BOOK, NATIONAL_PRESET).findings.find(({ rule }) => rule === 'grade-score-mismatch')!;

  test.each(['zh-CN', 'en-US'] as const)('answers what, where, why and what to do in %s', (language) => {
    const words = describeFinding(finding, BOOK, language);
    expect(Object.keys(words).sort()).toEqual(
      ['clause', 'expected', 'found', 'label', 'message', 'title', 'todo', 'why'].sort(),
    );
    expect(words).toMatchObject({ found: '优', expected: '良' });
    expect(words.clause).toContain('财预〔2020〕10号');
    expect(Object.values(words).join()).not.toMatch(/[{}]|undefined/);
  });

  test('of a rule without words is told by its id rather than not at all', () => {
    const unknown: Finding = { ...finding, rule: 'rule-to-come', message: 'differs' };
    expect(describeFinding(unknown, BOOK, 'zh-CN')).toMatchObject({ title: 'rule-to-come', message: 'differs' });
  });
});

import { parseCell, parseRange } from '../../../src/core/address';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { acceptanceOf, checkBook } from '../../../src/core/checking';
import { readBook } from '../../../src/core/reading';
import type { Detection, Place, Rule } from '../../../src/core/rules/define';
import { drawWorkbook } from '../../drawing/draw-workbook';

/** A rule that finds just what a test says: "E4" or "E4 < D4, C4" (which it looked at), on the sheet 表. */
function rule(id: string, finds: readonly string[], more: Partial<Rule> = {}): Rule {
  const check = (): Detection[] =>
    finds.map((text) => {
      const [at = '', related] = text.split(' < ');
      return {
        message: 'found',
        at: place(at),
        data: {},
        ...(related === undefined ? {} : { related: related.split(', ').map(place) }),
      };
    });
  return { id, severity: 'error', certainty: 'certain', clause: 'arithmetic', facts: { found: {} }, check, ...more };
}

function place(text: string): Place {
  const cell = parseCell(text);
  return { sheet: '表', ...(cell ?? parseRange(text)!) };
}

/** "id → cause's id" for each consequence. */
function folded(drawing: string, rules: readonly Rule[]): string[] {
  const report = checkBook(readBook(drawWorkbook(drawing)), NATIONAL_PRESET, { rules });
  const standing = report.findings.filter(({ consequenceOf }) => consequenceOf === null);
  const { error, warning, info } = report.counts;
  expect(error + warning + info).toBe(standing.length);
  const short = (id: string): string => id.replace('表!', '');
  return report.findings
    .filter(({ consequenceOf }) => consequenceOf !== null)
    .map(({ id, consequenceOf }) => `${short(id)} → ${short(consequenceOf!)}`);
}

const LIST = (rows: string): string => `
  # 表
  | 序号 | 项目名称 | 预算数（万元） | 全年执行数（万元） | 自评得分 | 自评等级 |
  ${rows}`;

describe('an error value', () => {
  test('spreads through formulas to all that read it, and one cause is left', () => {
    const drawing = LIST(`
      | 1 | 甲 | #REF! | 1 | 95 | 优 |
      | 2 | 乙 | =C2*2 → #REF! | 1 | 95 | 优 |
      | 3 | 丙 | =C3+1 → #REF! | 1 | 95 | 优 |
      | 4 | 丁 | 5 | 1 | 95 | 优 |
      | | 合计 | =SUM(C2:C5) → #REF! | 4 | | |`);
    expect(folded(drawing, [rule('error-value', ['C2', 'C3', 'C4', 'C6'])])).toEqual([
      'error-value@C3 → error-value@C2',
      'error-value@C4 → error-value@C2',
      'error-value@C6 → error-value@C2',
    ]);
  });

  test.each([
    ['of another kind is another matter', '#N/A', '=C2 → #REF!'],
    ['written into the formula itself is its own', '#REF!', '=C2+#REF! → #REF!'],
  ])('%s', (_, first, second) => {
    const drawing = LIST(`
      | 1 | 甲 | ${first} | 1 | 95 | 优 |
      | 2 | 乙 | ${second} | 1 | 95 | 优 |`);
    expect(folded(drawing, [rule('error-value', ['C2', 'C3'])])).toEqual([]);
  });

  test('that cells give each other in a circle does not hide all of them', () => {
    const drawing = LIST(`
      | 1 | 甲 | =C3 → #VALUE! | 1 | 95 | 优 |
      | 2 | 乙 | =C2 → #VALUE! | 1 | 95 | 优 |`);
    expect(folded(drawing, [rule('error-value', ['C2', 'C3'])])).toHaveLength(1);
  });

  test('comes of a text or a blank that arithmetic stumbles over', () => {
    const drawing = LIST(`
      | 1 | 甲 | '１２ | =C2*1 → #VALUE! | 95 | 优 |
      | 2 | 乙 | | =1/C3 → #DIV/0! | 95 | 优 |
      | 3 | 丙 | '１２ | =C4/0 → #DIV/0! | 95 | 优 |`);
    const rules = [
      rule('number-as-text', ['C2', 'C4']),
      rule('blank-required', ['C3']),
      rule('error-value', ['D2', 'D3', 'D4']),
    ];
    expect(folded(drawing, rules)).toEqual([
      'error-value@D2 → number-as-text@C2',
      'error-value@D3 → blank-required@C3',
    ]);
  });
});

describe('a total', () => {
  const drawing = (total: string): string =>
    LIST(`
      | 1 | 甲 | 10 | 1 | 95 | 优 |
      | 2 | 乙 | '20 | 1 | 95 | 优 |
      | 3 | 丙 | 30 | 1 | 95 | 优 |
      | | 合计 | =SUM(C2:C4) → ${total} | 3 | | |`);
  const rules = [rule('number-as-text', ['C3']), rule('total-mismatch', ['C5 < C2:C4'])];

  test('is off by just the text that SUM passes over', () => {
    expect(folded(drawing('40'), rules)).toEqual(['total-mismatch@C5 → number-as-text@C3']);
  });

  test('that is off by anything else is wrong by itself', () => {
    expect(folded(drawing('45'), rules)).toEqual([]);
  });

  test('typed by hand is wrong by itself', () => {
    const typed = drawing('40').replace('=SUM(C2:C4) → ', '');
    expect(folded(typed, rules)).toEqual([]);
  });

  test('of subtotals is off by what the subtotals are off by', () => {
    const subtotals = (total: string): string =>
      LIST(`
        | 1 | 甲 | 10 | 1 | 95 | 优 |
        | 2 | 乙 | 20 | 1 | 95 | 优 |
        | | 小计 | 31 | 2 | | |
        | 3 | 丙 | 30 | 1 | 95 | 优 |
        | 4 | 丁 | 40 | 1 | 95 | 优 |
        | | 小计 | 70 | 2 | | |
        | | 合计 | =C4+C7 → ${total} | 4 | | |`);
    const wrong = [rule('total-mismatch', ['C4', 'C8'])];
    expect(folded(subtotals('101'), wrong)).toEqual(['total-mismatch@C8 → total-mismatch@C4']);
    expect(folded(subtotals('111'), wrong)).toEqual([]);
  });
});

describe('a wrong number', () => {
  const drawing = LIST(`
    | 1 | 甲 | 10 | 9 | =G2 → 120 | 优 | =D2/C2*100 → 120 |
    | 2 | 乙 | 10 | 9 | 50 | =IF(E3>=40,"优","差") → 优 | |`);

  test('is passed on by formulas to what does not look at it', () => {
    const rules = [rule('negative-amount', ['D2']), rule('score-out-of-range', ['E2'])];
    expect(folded(drawing, rules)).toEqual(['score-out-of-range@E2 → negative-amount@D2']);
  });

  test('is no excuse for a formula that makes the wrong thing of it', () => {
    const rules = [rule('score-out-of-range', ['E3']), rule('grade-score-mismatch', ['F3 < E3'])];
    expect(folded(drawing, rules)).toEqual([]);
  });

  test('that is only milder, or only suspected, explains nothing', () => {
    const target = rule('score-out-of-range', ['E2']);
    expect(folded(drawing, [rule('negative-amount', ['D2'], { severity: 'warning' }), target])).toEqual([]);
    expect(folded(drawing, [rule('negative-amount', ['D2'], { certainty: 'review' }), target])).toEqual([]);
  });

  test('does not excuse how a formula is made', () => {
    const rules = [rule('error-value', ['D2']), rule('incomplete-sum-range', ['E2'])];
    expect(folded(drawing, rules)).toEqual([]);
  });
});

describe('a cause that a rule declares', () => {
  const drawing = LIST(`
    | 1 | 甲 | 10 | 9 | 95 | 优 |
    | 2 | 乙 | 10 | 9 | 95 | 优 |
    | | 合计 | 20 | 18 | | |`);
  const effect = (at: string): Rule => rule('effect', [at], { causedBy: ['cause'] });

  test.each([
    ['on the same cell', 'E2', 'E2'],
    ['on a cell of the row that it looked at', 'F2 < E2', 'E2'],
    ['on the table around it', 'F2', 'A1:F4'],
    ['on the same range', 'C1:C4', 'C1:C4'],
  ])('%s', (_, at, cause) => {
    expect(folded(drawing, [rule('cause', [cause]), effect(at)])).toEqual([
      `effect@${at.split(' ')[0]} → cause@${cause}`,
    ]);
  });

  test.each([
    ['on another column of the row', 'F2 < E2', 'C2'],
    ['on another row', 'E3', 'E2'],
    ['on another total of the row', 'D4', 'C4'],
    ['on a range that it only touches', 'A1:F4', 'C1:C4'],
  ])('but not %s', (_, at, cause) => {
    expect(folded(drawing, [rule('cause', [cause]), effect(at)])).toEqual([]);
  });

  test('leads to the root, never in a circle', () => {
    const rules = [
      rule('a', ['E2'], { causedBy: ['c'] }),
      rule('b', ['E2'], { causedBy: ['a'] }),
      rule('c', ['E2'], { causedBy: ['b'] }),
    ];
    expect(folded(drawing, rules)).toEqual(['a@E2 → c@E2', 'b@E2 → c@E2']);
  });
});

test('of what a cell holds the most basic finding alone is told', () => {
  const rules = [
    rule('score-out-of-range', ['E2', 'E3']),
    rule('number-as-text', ['E2']),
    rule('error-value', ['E3'], { severity: 'info' }),
  ];
  const book = readBook(drawWorkbook(LIST('| 1 | 甲 | 10 | 9 | 95 | 优 |')));
  expect(checkBook(book, NATIONAL_PRESET, { rules }).findings.map(({ id }) => id)).toEqual([
    'number-as-text@表!E2',
    'score-out-of-range@表!E3',
    'error-value@表!E3',
  ]);
});

describe('a finding that was accepted', () => {
  const book = readBook(drawWorkbook(LIST('| 1 | 甲 | 10 | =C2*2 → 20 | =D2 → 120 | 优 |')));
  /** What is said of the book once the findings with these ids were accepted: "id" or "id → cause's id". */
  function left(rules: readonly Rule[], ids: readonly string[]): string[] {
    const all = checkBook(book, NATIONAL_PRESET, { rules }).findings;
    const accepted = all.filter(({ id }) => ids.includes(id)).map((one) => acceptanceOf(one, '已说明', book.snapshot));
    expect(accepted).toHaveLength(ids.length);
    return checkBook(book, NATIONAL_PRESET, { rules, accepted })
      .findings.filter((one) => one.accepted === null)
      .map(({ id, consequenceOf }) => (consequenceOf === null ? id : `${id} → ${consequenceOf}`));
  }

  test('is no cause of what a rule declares to follow from it', () => {
    const rules = [rule('cause', ['D2']), rule('effect', ['E2 < D2'], { causedBy: ['cause'] })];
    expect(left(rules, ['cause@表!D2'])).toEqual(['effect@表!E2']);
  });

  test('is no cause of what a formula makes of it, but does not stand between that and another cause', () => {
    const rules = [rule('blank-required', ['C2']), rule('negative-amount', ['D2']), rule('score-out-of-range', ['E2'])];
    expect(left(rules, ['blank-required@表!C2'])).toEqual([
      'negative-amount@表!D2',
      'score-out-of-range@表!E2 → negative-amount@表!D2',
    ]);
    expect(left(rules, ['negative-amount@表!D2'])).toEqual([
      'blank-required@表!C2',
      'score-out-of-range@表!E2 → blank-required@表!C2',
    ]);
  });

  test('leaves out no less basic one on its cell', () => {
    const rules = [rule('number-as-text', ['E2']), rule('score-out-of-range', ['E2'])];
    expect(left(rules, ['number-as-text@表!E2'])).toEqual(['score-out-of-range@表!E2']);
  });
});

import { EMPTY_BOOK, type Book } from '../../../src/core/book';
import { acceptanceOf, checkBook, checkInSteps, isStanding, type CheckProgress } from '../../../src/core/checking';
import { NATIONAL_PRESET, type Preset } from '../../../src/core/presets';
import { PAUSE, type Detection, type Place, type Rule } from '../../../src/core/rules/define';
import { parseCell, parseRange } from '../../../src/core/address';
import { drawWorkbook } from '../../drawing/draw-workbook';

const BOOK: Book = {
  ...EMPTY_BOOK,
  snapshot: drawWorkbook(`
    # 乙
    | 1 | 2 |
    | 3 | 4 |
    # 甲
    | 5 | 6 |`),
};

function place(text: string): Place {
  const [sheet = '', cells = ''] = text.split('!');
  const cell = parseCell(cells);
  return cell ? { sheet, ...cell } : { sheet, ...parseRange(cells)! };
}

function ruleAt(id: string, places: readonly string[], more: Partial<Rule & Detection> = {}): Rule {
  const { related, severity = 'error', causedBy = [], certainty = 'certain' } = more;
  return {
    id,
    severity,
    certainty,
    causedBy,
    clause: 'arithmetic',
    facts: { found: {} },
    check: () => places.map((at) => ({ message: 'found', at: place(at), data: {}, ...(related ? { related } : {}) })),
  };
}

function broken(id: string, before: readonly string[]): Rule {
  return {
    ...ruleAt(id, []),
    *check() {
      for (const at of before) yield { message: 'found', at: place(at), data: {} };
      throw new Error('out of rules');
    },
  };
}

function ids(rules: readonly Rule[], preset: Preset = NATIONAL_PRESET): string[] {
  return checkBook(BOOK, preset, { rules }).findings.map(({ id }) => id);
}

test('orders by severity, then sheets as they stand, rows, columns', () => {
  const rules = [
    ruleAt('a', ['甲!A1', '乙!B2', '乙!A2', '乙!B1'], { severity: 'warning' }),
    ruleAt('b', ['甲!A1']),
    ruleAt('c', ['乙!A1:B2'], { severity: 'warning' }),
  ];
  expect(ids(rules)).toEqual(['b@甲!A1', 'c@乙!A1:B2', 'a@乙!B1', 'a@乙!A2', 'a@乙!B2', 'a@甲!A1']);
});

test('numbers further findings of a rule at one place', () => {
  expect(ids([ruleAt('a', ['乙!A1', '乙!A1', '乙!B1', '乙!A1'])])).toEqual([
    'a@乙!A1',
    'a@乙!A1#2',
    'a@乙!A1#3',
    'a@乙!B1',
  ]);
});

test.each([
  ['at once', [] as string[]],
  ['half-way', ['乙!A1', '乙!B1']],
])('a rule that breaks down %s is a failure, gives no finding and stops nobody', (_, before) => {
  const report = checkBook(BOOK, NATIONAL_PRESET, {
    rules: [ruleAt('a', ['乙!A1']), broken('b', before), ruleAt('c', ['乙!A1'])],
  });
  expect(report.findings.map(({ id }) => id)).toEqual(['a@乙!A1', 'c@乙!A1']);
  expect(report.failures).toEqual([{ rule: 'b', detail: 'Error: out of rules' }]);
});

test('a message that the rule does not declare is a failure: there are no words for it', () => {
  const rule = { ...ruleAt('a', ['乙!A1']), facts: { other: {} } };
  expect(checkBook(BOOK, NATIONAL_PRESET, { rules: [rule] })).toMatchObject({
    findings: [],
    failures: [{ rule: 'a', detail: 'Error: undeclared message found' }],
  });
});

test('the preset and the user switch rules off; the preset changes severities', () => {
  const rules = [ruleAt('a', ['乙!A1']), ruleAt('b', ['乙!A1']), ruleAt('c', ['乙!A1'])];
  const preset: Preset = { ...NATIONAL_PRESET, rules: { a: 'off', c: 'info' } };
  const report = checkBook(BOOK, preset, { rules, rulesOff: ['b'] });
  expect(report.findings.map(({ id, severity }) => [id, severity])).toEqual([['c@乙!A1', 'info']]);
  expect(report.counts).toEqual({ error: 0, warning: 0, info: 1 });
});

test('a run in slices tells how far it is and gives the same report', () => {
  const rules = [ruleAt('a', ['乙!A1']), broken('b', [])];
  const steps = checkInSteps(BOOK, NATIONAL_PRESET, { rules });
  expect(steps.next()).toEqual({ done: false, value: { rule: 'a', done: 1, of: 2 } });
  expect(steps.next()).toEqual({ done: false, value: { rule: 'b', done: 2, of: 2 } });
  expect(steps.next()).toEqual({ done: true, value: checkBook(BOOK, NATIONAL_PRESET, { rules }) });
});

test('a rule that pauses is not done yet, and gives what it gives without pauses', () => {
  const whole = ruleAt('a', ['乙!A1', '乙!B1']);
  const pausing: Rule = {
    ...whole,
    *check(context) {
      for (const detection of whole.check(context)) yield* [PAUSE, detection];
    },
  };
  const steps = checkInSteps(BOOK, NATIONAL_PRESET, { rules: [pausing] });
  const told = [steps.next(), steps.next(), steps.next()].map(({ value }) => (value as CheckProgress).done);
  expect(told).toEqual([0, 0, 1]);
  expect(steps.next()).toEqual({ done: true, value: checkBook(BOOK, NATIONAL_PRESET, { rules: [whole] }) });
});

test('a rule that breaks down after a pause is a failure', () => {
  const rule: Rule = {
    ...ruleAt('a', []),
    *check() {
      yield* [PAUSE, { message: 'found', at: place('乙!A1'), data: {} }];
      throw new Error('out of rules');
    },
  };
  expect(checkBook(BOOK, NATIONAL_PRESET, { rules: [rule] })).toMatchObject({
    findings: [],
    failures: [{ rule: 'a' }],
  });
});

describe('an accepted finding', () => {
  const related = [place('甲!A1:B1')];
  const rules = [ruleAt('a', ['乙!A1'], { related }), ruleAt('b', ['乙!A1'])];
  const [finding] = checkBook(BOOK, NATIONAL_PRESET, { rules }).findings;
  const accepted = [acceptanceOf(finding!, '财政局已同意', BOOK.snapshot)];

  test('stands no longer, and says why', () => {
    const report = checkBook(BOOK, NATIONAL_PRESET, { rules, accepted });
    expect(report.findings[0]).toMatchObject({ id: 'a@乙!A1', accepted: '财政局已同意', lapsed: null });
    expect(isStanding(report.findings[0]!)).toBe(false);
    expect(report.counts.error).toBe(1);
  });

  test.each([
    ['at its place', '| 9 | 2 |', '| 5 | 6 |'],
    ['at a related place', '| 1 | 2 |', '| 5 | 7 |'],
    ['by turning into a text', "| '1 | 2 |", '| 5 | 6 |'],
  ])('lapses when a value changes %s', (_, first, second) => {
    const snapshot = drawWorkbook(`
      # 乙
      ${first}
      # 甲
      ${second}`);
    const report = checkBook({ ...BOOK, snapshot }, NATIONAL_PRESET, { rules, accepted });
    expect(report.findings[0]).toMatchObject({ accepted: null, lapsed: '财政局已同意' });
    expect(report.counts.error).toBe(2);
  });

  test('does not mind a change elsewhere', () => {
    const snapshot = drawWorkbook(`
      # 乙
      | 1 | 99 |
      # 甲
      | 5 | 6 |`);
    const report = checkBook({ ...BOOK, snapshot }, NATIONAL_PRESET, { rules, accepted });
    expect(report.findings[0]).toMatchObject({ accepted: '财政局已同意' });
  });
});

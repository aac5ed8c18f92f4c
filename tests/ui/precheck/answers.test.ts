import type { FindingView, SessionView } from '../../../src/app/session';
import { RULES } from '../../../src/core/rules';
import { answersOf, type Light } from '../../../src/ui/precheck/answers';
import { QUESTION_OF_RULE } from '../../../src/ui/precheck/questions';

const FINDING: FindingView = {
  id: 'total-mismatch@A!B2',
  rule: 'total-mismatch',
  severity: 'error',
  certainty: 'certain',
  title: '',
  label: '',
  message: '',
  todo: '',
  sheet: 'A',
  range: { top: 1, left: 1, bottom: 1, right: 1 },
  spots: [],
  project: null,
  found: null,
  expected: null,
  isFixable: false,
  consequenceOf: null,
  accepted: null,
  lapsed: null,
};

function viewWith(findings: readonly Partial<FindingView>[], changed: Partial<SessionView> = {}): SessionView {
  const rules = RULES.map(({ id, severity, certainty }) => ({ id, severity, certainty, title: id, isOn: true }));
  return {
    language: 'zh-CN',
    verdict: 'errors',
    isStale: false,
    isDirty: false,
    isReadOnly: false,
    obstacle: null,
    counts: { error: 0, warning: 0, info: 0 },
    acceptedCount: 0,
    findings: findings.map((one) => ({ ...FINDING, ...one })),
    failures: [],
    notes: [],
    tables: [],
    forms: { found: [], rowsWithout: 0 },
    figures: { projects: 0, grades: {}, excellentRate: null, adjustedBudget: null },
    certificate: 'none',
    preset: 'national',
    presets: [],
    rules,
    ownSheets: [],
    oldSheets: null,
    hasMarks: false,
    undo: null,
    redo: null,
    ...changed,
  };
}

const totals = (view: SessionView) => answersOf(view).find(({ question }) => question === 'totals')!;

const LIGHTS: readonly (readonly [string, readonly Partial<FindingView>[], Light])[] = [
  ['nothing found', [], 'green'],
  ['an error', [{}], 'red'],
  ['a warning', [{ severity: 'warning' }], 'amber'],
  ['an error beside warnings', [{ severity: 'warning' }, {}], 'red'],
  ['notes only', [{ severity: 'info' }], 'green'],
  ['an error let stand', [{ accepted: '年底调整' }], 'green'],
  ['what follows from another finding', [{ consequenceOf: 'x' }], 'green'],
  ['an acceptance that has lapsed', [{ lapsed: '年底调整' }], 'red'],
  ['an error of another question', [{ rule: 'unknown-grade' }], 'green'],
];

it.each(LIGHTS)('%s', (_, findings, light) => {
  expect(totals(viewWith(findings)).light).toBe(light);
});

it('counts by severity', () => {
  const findings = [{}, {}, { severity: 'warning' }, { severity: 'info' }] as const;
  expect(totals(viewWith(findings))).toMatchObject({ errors: 2, warnings: 1, infos: 1 });
});

it('gives no light to what was not checked', () => {
  expect(totals(viewWith([], { verdict: 'not-checked' })).light).toBe('off');
  expect(totals(viewWith([], { verdict: 'no-list' })).light).toBe('off');
  const off = viewWith([]).rules.map((rule) => ({ ...rule, isOn: QUESTION_OF_RULE[rule.id] !== 'totals' }));
  expect(totals(viewWith([], { rules: off })).light).toBe('off');
});

it('asks about rules of no question last, and only where they found something', () => {
  const stranger = { id: 'stranger', severity: 'error', certainty: 'certain', title: '', isOn: true } as const;
  const rules = [...viewWith([]).rules, stranger];
  expect(answersOf(viewWith([], { rules })).some(({ question }) => question === 'other')).toBe(false);
  expect(answersOf(viewWith([{ rule: 'stranger' }], { rules })).at(-1)).toMatchObject({
    question: 'other',
    light: 'red',
  });
});

it('asks of forms only where there are some', () => {
  const asked = (view: SessionView) => answersOf(view).map(({ question }) => question);
  expect(asked(viewWith([]))).not.toContain('indicators');
  const range = { top: 0, left: 0, bottom: 20, right: 8 };
  const found = [{ sheet: '自评表', range, name: null, isBlank: false }];
  const forms = { found, rowsWithout: 0 };
  expect(asked(viewWith([{ rule: 'weights-not-100' }], { forms }))).toEqual(
    expect.arrayContaining(['indicators', 'forms']),
  );
});

it('has a question for every rule, and names no rule that there is not', () => {
  expect(Object.keys(QUESTION_OF_RULE).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

import { checkBook } from '../../../src/core/checking';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';

/** Each finding on the form's indicators as "rule", or "rule < rule" where it is listed under another. */
function found(...rows: string[]): string[] {
  const others = [
    '产出指标 | 质量指标 | 培训合格率 | ≥90% | 95% | 40 | 40 |',
    '效益指标 | 社会效益指标 | 持证上岗人数 | ≥150人 | 160人 | 30 | 30 |',
    '满意度指标 | 服务对象满意度指标 | 学员满意度（问卷调查） | ≥95% | 96% | 10 | 10 |',
  ];
  const indicators = [...rows.map((row) => `产出指标 | ${row}`), ...others];
  const book = readBook(drawWorkbook(drawForm({ indicators, total: null })));
  const { findings } = checkBook(book, NATIONAL_PRESET);
  const ruleOf = (id: string): string => findings.find((one) => one.id === id)!.rule;
  return findings
    .filter(({ at }) => 'row' in at && at.row === 10)
    .map(({ rule, consequenceOf }) => (consequenceOf === null ? rule : `${rule} < ${ruleOf(consequenceOf)}`));
}

test('a missing reason explains points that nobody accounts for', () => {
  expect(found('数量指标 | 培训人数 | ≥200人 | 205人 | 10 | 9 |').sort()).toEqual([
    'indicator-underscored < missing-deviation-reason',
    'missing-deviation-reason',
  ]);
});

test('so it does where a level was given too little', () => {
  expect(found('质量指标 | 培训制度 | 印发管理办法 | 达成预期指标 | 10 | 7 |').sort()).toEqual([
    'missing-deviation-reason',
    'qualitative-band < missing-deviation-reason',
  ]);
});

test('too many points explain that the reason claims all was done', () => {
  expect(found('数量指标 | 培训人数 | ≥200人 | 160人 | 10 | 10 | 已全部完成').sort()).toEqual([
    'contradictory-reason < indicator-overscored',
    'indicator-overscored',
  ]);
});

test('a slip of units explains the score that does not follow', () => {
  expect(found('数量指标 | 补贴发放 | ≥98万元 | 98元 | 10 | 10 |').sort()).toEqual([
    'indicator-overscored < measure-unit-mismatch',
    'measure-unit-mismatch',
  ]);
});

test('a score above its weight is said once', () => {
  expect(found('数量指标 | 培训人数 | ≥200人 | 160人 | 10 | 12 |')).toEqual(['score-exceeds-weight']);
});

test('points lost and explained are nobody’s business', () => {
  expect(found('数量指标 | 培训人数 | ≥200人 | 180人 | 10 | 8 | 部分学员请假，下年提前排课')).toEqual([]);
});

test('reasons missing all over the form explain each score', () => {
  const rows = ['甲', '乙', '丙', '丁', '戊', '己'].map(
    (n) => `产出指标 | 数量指标 | 人数${n} | ≥200人 | 205人 | 15 | 10 |`,
  );
  const { findings } = checkBook(readBook(drawWorkbook(drawForm({ indicators: rows, total: null }))), NATIONAL_PRESET);
  const [reasons] = findings.filter(({ rule }) => rule === 'missing-deviation-reason');
  const under = findings.filter(({ rule }) => rule === 'indicator-underscored');
  expect(reasons?.message).toBe('most');
  expect(under.map(({ consequenceOf }) => consequenceOf)).toEqual(Array(6).fill(reasons?.id));
});

import fc from 'fast-check';
import { checkSnapshot } from '../../../src/app';
import { withCells, type CellWrite } from '../../../src/core/changes';
import { computeColumns, type ComputeOptions } from '../../../src/core/computing';
import { NATIONAL_PRESET } from '../../../src/core/presets';
import { readBook } from '../../../src/core/reading';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';

/** What a user may have put in a row; ~ stands for its number. */
const RATES = ['', '95.00%', '50.00%', '—', '=D~/C~ → 95.00%', '=IFERROR(D~/C~,0) → 95.00%', '=D2/C2 → 50.00%'];
const GRADES = ['', '优', '差', '=LOOKUP(F~,{0,60,80,90},{"差","中","良","优"}) → 优', '=IF(F~>=90,"优","良") → 优'];
const SCORES = ['95', '=90+5 → 95'];

interface Row {
  readonly rate: string;
  readonly grade: string;
  readonly score: string;
}

function drawn(rows: readonly Row[]): WorkbookSnapshot {
  const lines = rows.map(({ rate, grade, score }, index) => {
    const cells = [index + 1, `第${index + 1}项经费`, 100 + index * 20, 95 + index * 19, rate, score, grade];
    return `| ${cells.map((cell) => String(cell).replaceAll('~', String(index + 2))).join(' | ')} |`;
  });
  const head = '| 序号 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 自评得分 | 自评等级 |';
  return drawWorkbook(['# 表', head, ...lines].join('\n'));
}

function computed(workbook: WorkbookSnapshot, options: ComputeOptions) {
  const result = computeColumns(readBook(workbook), NATIONAL_PRESET, options);
  const writes = result.changes.flatMap((change) => (change.kind === 'set-cells' ? change.cells : []));
  return { ...result, writes, after: withCells(workbook, result.changes) };
}

const strangers = (workbook: WorkbookSnapshot): string[] =>
  checkSnapshot(workbook, {}).report.findings.flatMap(({ rule, id }) => (rule === 'inconsistent-formula' ? [id] : []));

const shape = ({ formula }: CellWrite): string => formula?.replaceAll(/(?<=[A-F])\d+/g, 'R') ?? 'value';

const some = (texts: readonly string[]) => fc.constantFrom(...texts);
// One kind for most rows, so that columns of one manner come about.
const ROWS = fc.tuple(some(RATES), some(GRADES), fc.integer({ min: 5, max: 24 })).chain(([rate, grade, count]) =>
  fc.array(
    fc.record({
      rate: fc.oneof({ weight: 5, arbitrary: fc.constant(rate) }, { weight: 3, arbitrary: some(['', ...RATES]) }),
      grade: fc.oneof({ weight: 5, arbitrary: fc.constant(grade) }, { weight: 3, arbitrary: some(['', ...GRADES]) }),
      score: fc.oneof({ weight: 9, arbitrary: fc.constant('95') }, { weight: 1, arbitrary: some(SCORES) }),
    }),
    { minLength: count, maxLength: count },
  ),
);

test('whatever stands in a column, computing makes a stranger of no cell in it, and overwrites nothing unasked', () => {
  fc.assert(
    fc.property(ROWS, fc.boolean(), fc.boolean(), (rows, replace, asValues) => {
      const workbook = drawn(rows);
      const before = strangers(workbook);
      const { after, writes } = computed(workbook, { replace, asValues });
      expect(strangers(after).filter((id) => !before.includes(id))).toEqual([]);
      if (replace) return;
      const taken = writes.filter(({ row, column }) => workbook.sheets[0]!.rows.get(row)?.[column] !== undefined);
      expect(taken).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const rowsOf = (count: number, rate: string, blanks: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ rate: index < blanks ? '' : rate, grade: '优', score: '95' }));

const OURS = 'IF(CR=0,0,ROUND(DR/CR,4))';
const BESIDE: readonly { what: string; rows: Row[]; asValues?: true; writes: string; as?: 'formulas' | 'values' }[] = [
  { what: 'typed values: values, and it is said', rows: rowsOf(10, '95.00%', 9), writes: 'value', as: 'values' },
  { what: 'half of it typed: formulas, as asked', rows: rowsOf(10, '95.00%', 5), writes: OURS },
  { what: 'the user’s formulas: these', rows: rowsOf(10, '=IFERROR(D~/C~,0) → 95.00%', 2), writes: 'IFERROR(DR/CR,0)' },
  {
    what: 'formulas, though values were asked',
    rows: rowsOf(10, '=D~/C~ → 95.00%', 2),
    asValues: true,
    writes: 'DR/CR',
    as: 'formulas',
  },
  { what: 'nothing: formulas', rows: rowsOf(10, '', 10), writes: OURS },
];

test.each(BESIDE)('beside $what', ({ rows, asValues = false, writes: expected, as }) => {
  const { writes, adapted } = computed(drawn(rows), { replace: false, asValues });
  expect(new Set(writes.map(shape))).toEqual(new Set([expected]));
  expect(adapted.map((one) => one.as)).toEqual(as ? [as] : []);
});

test('among formulas that are not right, cells are left alone, and it is said why', () => {
  const { writes, skipped } = computed(drawn(rowsOf(10, '=IFERROR(D~/C~,0) → 50.00%', 1)), {
    replace: false,
    asValues: false,
  });
  expect([writes, skipped.map(({ reason }) => reason)]).toEqual([[], ['other-formulas']]);
});

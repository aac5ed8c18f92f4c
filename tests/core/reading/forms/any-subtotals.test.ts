import fc from 'fast-check';
import { readBook } from '../../../../src/core/reading';
import { drawWorkbook } from '../../../drawing/draw-workbook';

const CLASSES = ['产出指标', '效益指标', '满意度指标', '成本指标', '履职效能'];
const ASPECTS = ['数量指标', '质量指标', '时效指标', '重点工作', '社会效益指标', '可持续影响'];

/** How first and second levels are written down the rows, and where subtotals stand. */
const layout = fc.record({
  levels: fc.constantFrom('merged', 'repeated', 'first row only'),
  label: fc.constantFrom('小计', '小 计', '合计', '{}小计', '{}得分小计'),
  column: fc.constantFrom(0, 1, 2),
  place: fc.constantFrom('below', 'above', 'heading row'),
  ofAspects: fc.boolean(),
  allTotal: fc.boolean(),
  isFilled: fc.boolean(),
});
const blocks = fc.array(
  fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  { minLength: 2, maxLength: 5 },
);

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

interface Drawn {
  readonly drawing: string;
  /** Names under each subtotal of a first level. */
  readonly sums: readonly string[];
  readonly names: readonly string[];
}

function draw(
  all: readonly number[][][],
  { levels, label, column, place, ofAspects, allTotal, isFilled }: Layout,
): Drawn {
  const [rows, merges, sums, names]: [string[][], string[], string[], string[]] = [[], [], [], []];
  const at = () => rows.length + 4;
  const points = (weights: readonly number[]) => {
    const sum = String(weights.reduce((a, b) => a + b, 0));
    return isFilled ? [sum, sum] : ['', ''];
  };
  all.forEach((aspects, index) => {
    const first = CLASSES[index]!;
    const own: string[] = [];
    const everything = aspects.flat();
    const start = at();
    if (place === 'heading row') rows.push([first, '', '', '', '', ...points(everything)]);
    // A subtotal in the first column stands below, outside the block's merge.
    const inColumn = place === 'above' ? Math.max(column, 1) : column;
    const subtotal = () => {
      const cells = ['', '', '', '', ''];
      cells[inColumn] = inColumn === 0 && label === '合计' ? '小计' : label.replace('{}', first);
      if (place === 'above' || (levels === 'repeated' && inColumn > 0)) cells[0] = first;
      return [...cells, ...points(everything)];
    };
    if (place === 'above') rows.push(subtotal());
    aspects.forEach((weights, second) => {
      const aspect = ASPECTS[second]!;
      weights.forEach((weight, third) => {
        const name = `指标${index}${second}${third}项`;
        own.push(name);
        const isFirst = second === 0 && third === 0 && place === 'below';
        rows.push([
          isFirst || levels === 'repeated' ? first : '',
          third === 0 || levels === 'repeated' ? aspect : '',
          name,
          '≥10人',
          '10人',
          String(weight),
          String(weight),
        ]);
      });
      if (ofAspects && aspects.length > 1 && place === 'below')
        rows.push([levels === 'repeated' ? first : '', `${aspect}小计`, '', '', '', ...points(weights)]);
    });
    const below = place === 'below' && inColumn > 0;
    if (below) rows.push(subtotal());
    if (levels === 'merged' && place !== 'heading row') merges.push(`A${start}:A${at() - 1}`);
    if (place === 'below' && inColumn === 0) rows.push(subtotal());
    sums.push(own.join(' '));
    names.push(...own);
  });
  const everything = all.flat(2);
  const whole = everything.reduce((a, b) => a + b, 0);
  if (allTotal && isFilled) rows.push(['合计', '', '', '', '', ...points(everything)]);
  rows.push(['总分', '', '', '', '', String(whole + 10), String(whole + 10)]);
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const merge = merges.length > 0 ? [`merge ${merges.join(', ')}`] : [];
  return {
    drawing: [
      '# 表',
      ...merge,
      '| 项目支出绩效自评表 |',
      '| 项目名称 | 甲项目 |',
      '| 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |',
      ...lines,
    ].join('\n'),
    sums,
    names,
  };
}

test('however blocks and their subtotals are laid out, each indicator is read once, and each subtotal as its block', () => {
  fc.assert(
    fc.property(blocks, layout, (all, how) => {
      const { drawing, sums, names } = draw(all, how);
      const [form, ...others] = readBook(drawWorkbook(drawing)).forms;
      expect(others).toEqual([]);
      expect(form!.indicators.map(({ name }) => name.value)).toEqual(names);
      expect(form!.total?.weight?.value).toBe(BigInt(all.flat(2).reduce((a, b) => a + b, 10)) * 1_000_000n);
      const covers = form!.subtotals.map((one) => one.covers.map(({ name }) => name.value).join(' '));
      // A heading without points adds nothing up, and an empty 合计 right over 总分 may be of all.
      if (how.isFilled || (how.place !== 'heading row' && how.label !== '合计'))
        expect(covers).toEqual(expect.arrayContaining([...sums]));
      if (!how.isFilled) return;
      // What is right is taken for nothing else.
      for (const { covers: own, weight } of form!.subtotals)
        expect(own.reduce((sum, one) => sum + one.weight!.value!, 0n)).toBe(weight!.value);
    }),
    { numRuns: 400, seed: 5 },
  );
});

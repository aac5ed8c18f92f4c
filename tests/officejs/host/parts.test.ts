import { drawWorkbook } from '../../drawing/draw-workbook';
import { openHost, type OpenHost } from './open-host';

const opened = (): OpenHost =>
  openHost(
    drawWorkbook(
      '# 表\ntable 登记 A1:B3 totals\nfilter A1:B3\nname 合计 表!$B$3\n| 编号 | 数 |\n| 1 | 5 |\n| 合计 | 5 |',
      { state: '<&>' },
    ),
  );

const sheetOf = ({ host }: OpenHost): OpenHost['host']['book']['sheets'][number] => host.book.sheetNamed('表')!;

test('conditional formats: new ones stand first, of several areas, found again by their formula', async () => {
  const one = opened();
  await one.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    for (const [address, color] of [
      ['A1:B2,D4', '#111111'],
      ['A9', '#222222'],
    ] as const) {
      const mark = sheet.getRanges(address).conditionalFormats.add('Custom').custom;
      mark.rule.formula = `=N("${color}")=0`;
      mark.format.fill.color = color;
    }
    const all = sheet.getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    expect(all.items.map((rule) => rule.customOrNullObject.rule.formula)).toEqual([
      '=N("#222222")=0',
      '=N("#111111")=0',
    ]);
    const ranges = all.items[1]!.getRanges().load('address');
    all.items[0]!.delete();
    await context.sync();
    expect(ranges.address).toBe('表!A1:B2,表!D4');
  });
  const [rule, ...others] = sheetOf(one).rules;
  expect([rule!.format.get('fill/color'), others]).toEqual(['#111111', []]);
});

test("the user's formats of other types are seen as such", async () => {
  const one = opened();
  const format = { id: 'x', type: 'ColorScale', formula: '', stopIfTrue: false, format: new Map() };
  sheetOf(one).rules.push({ ...format, ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }] });
  const types = await one.run(async (context) => {
    const rules = context.workbook.worksheets.getItem('表').getRange().conditionalFormats;
    rules.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    return rules.items.map((rule) => [rule.type, rule.customOrNullObject.isNullObject]);
  });
  expect(types).toEqual([['ColorScale', true]]);
});

test('names of the workbook and of a sheet are two lists; hidden ones stay in theirs', async () => {
  const one = opened();
  const names = await one.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    sheet.names.add('_tag', '="grades"').visible = false;
    const own = sheet.names.load('items/name,items/formula,items/visible');
    const all = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return [
      own.items.map(({ name, formula, visible }) => [name, String(formula), visible]),
      all.items.map(({ name, formula }) => [name, String(formula)]),
    ];
  });
  expect(names).toEqual([[['_tag', '="grades"', false]], [['合计', '=表!$B$3']]]);
  expect(one.host.snapshot().names).toHaveLength(1);
});

test('an XML part is found by its namespace, and refuses what is no XML', async () => {
  const { run, host } = opened();
  const xml = await run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace('urn:jihe:state').load('items/id');
    await context.sync();
    const text = parts.items[0]!.getXml();
    parts.items[0]!.setXml('<jihe xmlns="urn:jihe:state">neu</jihe>');
    await context.sync();
    return text.value;
  });
  expect([xml, host.book.xmlParts.map((part) => part.xml)]).toEqual([
    '<jihe xmlns="urn:jihe:state">&lt;&amp;&gt;</jihe>',
    ['<jihe xmlns="urn:jihe:state">neu</jihe>'],
  ]);
  const broken = run(async (context) => {
    context.workbook.customXmlParts.add('<jihe>a & b</jihe>');
    await context.sync();
  });
  await expect(broken).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('tables, filters and hidden rows are told', async () => {
  const one = opened();
  one.host.user.hideRows('表', [1]);
  const told = await one.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    const table = context.workbook.tables.getItem('登记').load('showHeaders,showTotals');
    const range = table.getRange().load('address,rowHidden');
    const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
    const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
    await context.sync();
    return [table.showTotals, range.address, range.rowHidden, filter.address, rows.value];
  });
  expect(told).toEqual([
    true,
    '表!A1:B3',
    null,
    '表!A1:B3',
    [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
  ]);
});

test('looks stand in the cells, borders on the sides they are of', async () => {
  const one = opened();
  await one.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表').getRange('A1:B2');
    range.format.font.bold = true;
    range.format.borders.getItem('EdgeTop').style = 'Continuous';
    range.format.borders.getItem('InsideVertical').style = 'Dash';
    await context.sync();
  });
  const { rows } = sheetOf(one);
  expect(rows.get(0)![1]!.look).toEqual({
    'font/bold': true,
    'borders/top/style': 'Continuous',
    'borders/left/style': 'Dash',
  });
  expect(rows.get(1)![0]!.look).toEqual({ 'font/bold': true, 'borders/right/style': 'Dash' });
});

test('clearing all takes looks, merges and marks along, and leaves what lies beside', async () => {
  const one = opened();
  await one.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    sheet.getRange('A5:B6').merge();
    sheet.getRange('A5:D6').format.fill.color = '#FFFF00';
    sheet.getRange('A5:D6').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.getRange('A5:B6').clear('All');
    await context.sync();
  });
  const { rows, merges, rules } = sheetOf(one);
  expect([rows.get(4)!.map(Boolean), merges]).toEqual([[false, false, true, true], []]);
  expect(rules[0]!.ranges).toEqual([{ top: 4, bottom: 5, left: 2, right: 3 }]);
});

test('a chart keeps its series, its place and its texts', async () => {
  const one = opened();
  await one.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('表');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns');
    chart.title.text = '得分';
    chart.setPosition('D2', 'H9');
    chart.series.getItemAt(0).setValues(sheet.getRange('B2:B3'));
    chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#00FF00');
    await context.sync();
  });
  const chart = sheetOf(one).charts[0]!;
  expect(chart).toMatchObject({ type: 'ColumnClustered', place: { top: 1, left: 3, bottom: 8, right: 7 } });
  expect(chart.settings.get('title/text')).toBe('得分');
  expect(chart.series.map(({ values, points }) => [values, [...points]])).toEqual([
    ['表!B2:B3', [['1/format/fill/color', '#00FF00']]],
  ]);
});

import { matchForms } from '../../../src/core/matching';
import { readBook } from '../../../src/core/reading';
import { drawForm, type FormParts } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';

const HEAD = '| 序号 | 主管部门 | 项目名称 | 预算金额（万元） | 自评得分 | 自评等级 |';

/** A list of projects, "unit | name" each. */
function list(sheet: string, rows: readonly string[], head = HEAD): string {
  return [`# ${sheet}`, head, ...rows.map((row, index) => `| ${index + 1} | ${row} | 100 | 95 | 优 |`)].join('\n');
}

function form(sheet: string, name: string, parts: FormParts & { readonly unit?: string } = {}): string {
  const drawn = drawForm({ sheet, name, ...parts });
  return parts.unit === undefined ? drawn : drawn.replace('霁州市就业中心', parts.unit).replace('霁州市人社局', '');
}

function matched(...sheets: readonly string[]) {
  const { pairs, ambiguous, formsWithoutRow, rowsWithoutForm } = matchForms(readBook(drawWorkbook(sheets.join('\n'))));
  const rowText = (one: { list: { sheet: string }; project: { row: number } }) =>
    `${one.list.sheet}!${one.project.row + 1}`;
  return {
    pairs: pairs.map(({ form: { sheet }, by, ...row }) => `${sheet} = ${rowText(row)}${by === 'name' ? '' : '?'}`),
    ambiguous: ambiguous.map(({ form: { sheet }, rows }) => `${sheet}: ${rows.map(rowText).join(' ')}`),
    forms: formsWithoutRow.map(({ sheet }) => sheet),
    rows: rowsWithoutForm.map(rowText),
  };
}

const NONE = { pairs: [], ambiguous: [], forms: [], rows: [] };

describe('by name', () => {
  test('spaces, widths and brackets do not count', () => {
    const lists = list('汇总', ['人社局 | 技能培训（2023年）项目', '人社局 | 公共就业服务']);
    expect(matched(lists, form('表1', '技能培训 [２０２３年] 项目'), form('表2', '公共就业\\n服务'))).toEqual({
      ...NONE,
      pairs: ['表1 = 汇总!2', '表2 = 汇总!3'],
    });
  });

  test('文号, prefix and project code may be left out on either side', () => {
    const lists = list('转移支付', [
      '民政局 | 霁财社〔2022〕746号2023年困难群众救助补助资金',
      '民政局 | （上级）孤儿基本生活保障费',
    ]);
    const first = form('表1', '2023年困难群众救助补助资金');
    const second = form('表2', '13030023P004123-孤儿基本生活保障费');
    expect(matched(lists, first, second)).toEqual({ ...NONE, pairs: ['表1 = 转移支付!2', '表2 = 转移支付!3'] });
  });

  test('two years are two projects', () => {
    const lists = list('汇总', ['民政局 | 2022年困难群众救助补助资金', '民政局 | 2023年困难群众救助补助资金']);
    expect(matched(lists, form('表1', '2023年困难群众救助补助资金'))).toEqual({
      ...NONE,
      pairs: ['表1 = 汇总!3'],
      rows: ['汇总!2'],
    });
  });

  test('a copy of a list is nobody’s', () => {
    const rows = ['人社局 | 技能培训', '人社局 | 公共就业服务'];
    expect(matched(list('人社局', rows), list('总表', rows), form('表1', '技能培训'))).toEqual({
      ...NONE,
      pairs: ['表1 = 人社局!2'],
      rows: ['人社局!3'],
    });
  });

  test('a department’s form is about no row', () => {
    const title = '部门整体支出绩效自评表';
    const lists = list('汇总', ['人社局 | 人社局整体支出']);
    expect(matched(lists, form('整体', '人社局', { title }))).toEqual({ ...NONE, forms: ['整体'], rows: ['汇总!2'] });
  });

  test('without forms all rows are without one', () => {
    expect(matched(list('汇总', ['人社局 | 技能培训', '人社局 | 公共就业服务']))).toEqual({
      ...NONE,
      rows: ['汇总!2', '汇总!3'],
    });
  });
});

describe('namesakes', () => {
  const rows = ['社保中心 | 专项业务费', '就业中心 | 专项业务费', '323004-人才中心 | 专项业务费'];

  test('the unit tells, its code and short names understood', () => {
    const forms = [
      form('表1', '专项业务费', { unit: '霁州市就业服务中心' }),
      form('表2', '专项业务费', { unit: '人才中心' }),
      form('表3', '专项业务费', { unit: '霁州市社会保险事业中心' }),
    ];
    expect(matched(list('汇总', rows), ...forms)).toEqual({
      ...NONE,
      pairs: ['表1 = 汇总!3', '表2 = 汇总!4', '表3 = 汇总!2'],
    });
  });

  test('of one department, 实施单位 tells', () => {
    const head = '| 序号 | 主管部门 | 实施单位 | 项目名称 | 预算金额（万元） | 自评得分 | 自评等级 |';
    const units = ['霁州市民政局机关', '社会福利院', '救助管理站'];
    const lists = list(
      '汇总',
      units.map((unit) => `霁州市民政局 | ${unit} | 设备购置`),
      head,
    );
    const forms = units.map((unit) =>
      drawForm({ sheet: unit, name: '设备购置' })
        .replace('霁州市就业中心', unit)
        .replace('霁州市人社局', '霁州市民政局'),
    );
    expect(matched(lists, ...forms)).toEqual({
      ...NONE,
      pairs: ['霁州市民政局机关 = 汇总!2', '社会福利院 = 汇总!3', '救助管理站 = 汇总!4'],
    });
    expect(matched(lists, forms[2]!)).toEqual({
      ...NONE,
      pairs: ['救助管理站 = 汇总!4'],
      rows: ['汇总!2', '汇总!3'],
    });
  });

  test('nobody can say: none is chosen', () => {
    expect(matched(list('汇总', rows), form('表1', '专项业务费', { unit: '霁州市财政局' }))).toEqual({
      ...NONE,
      ambiguous: ['表1: 汇总!2 汇总!3 汇总!4'],
    });
  });

  test('two forms of one row', () => {
    const lists = list('汇总', ['人社局 | 技能培训', '人社局 | 公共就业服务']);
    expect(matched(lists, form('表1', '技能培训'), form('表1 (2)', '技能培训'))).toEqual({
      ...NONE,
      ambiguous: ['表1: 汇总!2', '表1 (2): 汇总!2'],
      rows: ['汇总!3'],
    });
  });

  test('文号 tells', () => {
    const lists = list('转移支付', [
      '民政局 | 霁财社〔2022〕746号困难群众救助补助资金',
      '民政局 | 霁财社〔2023〕33号困难群众救助补助资金',
    ]);
    const forms = [
      form('表1', '困难群众救助补助资金（霁财社[2023]33号）', { unit: '民政局' }),
      form('表2', '霁财社〔2022〕746号 困难群众救助补助资金', { unit: '民政局' }),
    ];
    expect(matched(lists, ...forms)).toEqual({ ...NONE, pairs: ['表1 = 转移支付!3', '表2 = 转移支付!2'] });
  });

  test('a transfer’s form belongs to the row among transfers', () => {
    const own = list('本级项目', ['民政局 | 养老服务', '民政局 | 殡葬服务']);
    const transfers = list('转移支付', ['民政局 | 养老服务', '民政局 | 孤儿救助']).replaceAll('100 |', '77 |');
    const title = '转移支付项目绩效自评表';
    const unit = '民政局';
    expect(
      matched(own, transfers, form('表1', '养老服务', { unit }), form('表2', '养老服务', { title, unit })),
    ).toMatchObject({
      pairs: ['表1 = 本级项目!2', '表2 = 转移支付!2'],
    });
    expect(matched(own, transfers, form('表1', '养老服务'))).toMatchObject({
      ambiguous: ['表1: 本级项目!2 转移支付!2'],
    });
  });
});

describe('by likeness', () => {
  test.each([
    ['a confused character', '残疾人事业发展补助', '残疾人职业发展补助'],
    ['a character left out', '城乡居民医疗救助补助', '城乡居民医疗救助助'],
    ['a word at the end', '职业技能培训', '职业技能培训项目经费'],
    ['a year on one side', '2023年职业技能培训', '职业技能培训'],
  ])('%s', (_, row, name) => {
    expect(matched(list('汇总', [`人社局 | ${row}`, '人社局 | 公共就业服务']), form('表1', name))).toEqual({
      ...NONE,
      pairs: ['表1 = 汇总!2?'],
      rows: ['汇总!3'],
    });
  });

  test.each([
    ['first and second batch', '职业技能培训（第一批）', '职业技能培训（第二批）'],
    ['city and province', '市级残疾人事业补助', '省级残疾人事业补助'],
    ['other years', '2022年职业技能培训', '2023年职业技能培训'],
    ['another project', '职业技能培训', '公共就业服务'],
    ['short names', '办公费', '办案费'],
  ])('%s are two projects', (_, row, name) => {
    expect(matched(list('汇总', [`人社局 | ${row}`, '人社局 | 高校毕业生见习']), form('表1', name))).toEqual({
      ...NONE,
      forms: ['表1'],
      rows: ['汇总!2', '汇总!3'],
    });
  });

  test('like two rows at once it is neither’s', () => {
    const lists = list('汇总', ['人社局 | 2022年职业技能培训', '人社局 | 2023年职业技能培训']);
    expect(matched(lists, form('表1', '职业技能培训'))).toMatchObject({ pairs: [], forms: ['表1'] });
  });

  test('the same name of another unit', () => {
    const lists = list('汇总', ['社保中心 | 专项业务费', '人社局 | 技能培训']);
    expect(matched(lists, form('表1', '专项业务费', { unit: '霁州市体育馆' })).pairs).toEqual(['表1 = 汇总!2?']);
  });
});

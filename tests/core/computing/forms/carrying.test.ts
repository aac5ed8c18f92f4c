import { drawForm } from '../../../drawing/draw-form';
import { computedIn, type Computing } from './compute-form';

const FUNDS = ['年度资金总额 | 100.00 | 100.00 | 91.30 | 10 | 91.30% | 9.13'];
const DONE = drawForm({ sheet: '1号表', name: '技能培训项目', funds: FUNDS, total: '100 | 99.13' });

function list(
  row: string,
  header = '| 序号 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 自评得分 | 自评等级 |',
) {
  return `# 清单\n${header}\n| 1 | ${row} |`;
}

/** What is written to the list of a workbook with the form. */
function carried(row: string, computing: Computing = {}, form = DONE): string[] {
  const cells = computedIn(`${list(row)}\n${form}`, computing);
  return cells.filter((cell) => /^[A-G]2\b/.test(cell));
}

describe('a form’s figures in the list', () => {
  test('fill what is empty, as links; rate and grade follow', () => {
    expect(carried('技能培训项目 | 100.00 | | | |')).toEqual([
      "F2 ='1号表'!H14 → 99.13",
      "D2 ='1号表'!F6 → 91.3",
      'E2 =IF(C2=0,0,ROUND(D2/C2,4)) → 0.913 [0.00%]',
      'G2 =IF(ISNUMBER(F2),IF(ROUND(F2,6)>=90,"优",IF(ROUND(F2,6)>=80,"良",IF(ROUND(F2,6)>=60,"中","差"))),"") → 优',
    ]);
  });

  test('as values, where asked for', () => {
    expect(carried('技能培训项目 | 100.00 | | | |', { asValues: true }).slice(0, 2)).toEqual([
      'F2 → 99.13',
      'D2 → 91.3',
    ]);
  });

  test('a score that is the same as printed, or differs, is left alone', () => {
    expect(carried('技能培训项目 | 100.00 | 91.30 | 91.30% | 88 | 良')).toEqual([]);
    expect(carried('技能培训项目 | 100.00 | 91.30 | 91.30% | 99.1 | 优', { replace: true })).toEqual([]);
  });

  test('a score that differs is replaced on demand', () => {
    expect(carried('技能培训项目 | 100.00 | 91.30 | 91.30% | 88 | 优', { replace: true })).toEqual([
      "F2 ='1号表'!H14 → 99.13",
    ]);
  });

  test('never over a formula of the user’s, nor a dash', () => {
    expect(carried('技能培训项目 | 100.00 | 91.30 | 91.30% | =80+8 → 88 | 良', { replace: true })).toEqual([
      'F2 user-formula',
    ]);
    expect(carried('技能培训项目 | 100.00 | 91.30 | 91.30% | — |', { replace: true })).toEqual(['G2 blank-source']);
  });

  test('a protected list is left alone, and said to be', () => {
    const row = list('技能培训项目 | 100.00 | | 91.30% | | 优');
    expect(computedIn(`${row}\nprotected\n${DONE}`)).toEqual(['F2 protected', 'D2 protected']);
  });

  test('not where only the names are alike', () => {
    expect(carried('技能培圳项目 | 100.00 | 91.30 | 91.30% | | 优')).toEqual(['F2 doubtful-match']);
  });

  test('in the unit of the list', () => {
    const header = '| 序号 | 项目名称 | 全年预算数（元） | 全年执行数（元） | 执行率 | 自评得分 | 自评等级 |';
    const cells = computedIn(`${list('技能培训项目 | 1000000 | | 91.30% | 99.13 | 优', header)}\n${DONE}`);
    expect(cells).toEqual(["D2 ='1号表'!F6*10000 → 913000"]);
  });

  test('not where the list’s scores are out of another full score', () => {
    const header =
      '| 序号 | 项目名称 | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 自评得分（满分120分） | 自评等级 |';
    const cells = computedIn(`${list('技能培训项目 | 100.00 | 91.30 | 91.30% | |', header)}\n${DONE}`);
    expect(cells).toEqual(['G2 blank-source']);
  });

  test('what is only now worked out in the form is carried at once', () => {
    const form = drawForm({ sheet: '1号表', funds: FUNDS, total: '100 |' });
    expect(carried('技能培训项目 | 100.00 | 91.30 | 91.30% | | 优', {}, form)).toEqual(["F2 ='1号表'!H14 → 99.13"]);
  });

  test('half a total is not carried', () => {
    const indicators = [
      '产出指标 | 数量指标 | 培训人数 | ≥200人 | 200人 | 90 | |',
      '效益指标 | 社会效益指标 | 影响 | 有效提升 | 达成 | 10 | |',
    ];
    const form = drawForm({ sheet: '1号表', funds: FUNDS, indicators, total: '100 |' });
    expect(carried('技能培训项目 | 100.00 | 91.30 | 91.30% | | 优', {}, form)).toEqual([]);
  });
});

import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { planForms } from '../../src/app';
import { FORM_LAYOUT_IDS } from '../../src/core/blank-forms';
import { NATIONAL_PRESET } from '../../src/core/presets';
import { readBook } from '../../src/core/reading';
import { summarise } from '../../src/core/summary';
import { xlsxOfSnapshot } from '../contract/xlsx-of-snapshot';
import { drawWorkbook } from '../drawing/draw-workbook';
import { staleValues } from './stale-values';

const LIST = `
  # 汇总
  | 2023年度项目支出绩效自评结果汇总表 |
  | 序号 | 主管部门 | 实施单位 | 项目名称 | 年初预算数（元） | 全年预算数（元） | 全年执行数（元） |
  | 1 | 霁州市人社局 | 霁州市就业中心 | 技能培训项目 | 1200000 | 1000000 | 914600 |
  | 2 | 霁州市人社局 | 霁州市社保中心 | 社保经办 | 0 | 505000.5 | |
  | 3 | 霁州市人社局 | 霁州市社保中心 | 公益岗位补贴 | | 0 | 0 |
`;

test.each(FORM_LAYOUT_IDS)(
  'made forms of layout %s, and their list, come to the same in LibreOffice',
  async (layout) => {
    const workbook = XlsxWorkbook.open(xlsxOfSnapshot(drawWorkbook(LIST)));
    const before = await workbook.read();
    expect(await workbook.apply(planForms(before, { layout }).changes, before)).toMatchObject({ ok: true });
    const given = await workbook.read();
    const { sheets } = summarise(readBook(given), NATIONAL_PRESET, { asValues: false });
    const changes = sheets.map((content) => ({ kind: 'write-sheet' as const, content }));
    expect(await workbook.apply(changes, given)).toMatchObject({ ok: true });
    const { formulas, stale } = await staleValues(workbook.toBytes());
    expect(formulas).toBeGreaterThan(30);
    expect(stale).toEqual([]);
  },
);

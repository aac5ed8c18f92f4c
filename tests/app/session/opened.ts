import { MemoryWorkbook } from '../../../src/adapters/memory';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import {
  WorkbookSession,
  type Action,
  type Calculator,
  type FindingView,
  type Reply,
  type SessionOptions,
  type SessionView,
} from '../../../src/app/session';
import { parseCell } from '../../../src/core/address';
import { withCells, type CellWrite } from '../../../src/core/changes';
import type { WorkbookPort } from '../../../src/core/ports';
import { Calculator as Recalculator, placesOf } from '../../../src/core/recalculating';
import { cellOf, type Cell } from '../../../src/core/snapshot';
import { xlsxOfSnapshot } from '../../contract/xlsx-of-snapshot';
import { drawWorkbook } from '../../drawing/draw-workbook';

/** The same drawing as a workbook in memory and as a file. */
export const WORKBOOKS: readonly (readonly [string, (drawing: string) => WorkbookPort])[] = [
  ['memory', (drawing) => new MemoryWorkbook(drawWorkbook(drawing))],
  ['xlsx', (drawing) => XlsxWorkbook.open(xlsxOfSnapshot(drawWorkbook(drawing)))],
];

/** A list with a wrong grade, a wrong total, a number stored as text, an empty rate. */
export const LIST = `
  # 本级项目
  | 2023年度项目支出绩效自评结果汇总表（单位：万元） | | | | | | |
  | 序号 | 项目名称     | 主管部门 | 全年预算数 | 全年执行数 | 执行率 | 自评得分 | 自评等级 |
  | 1    | 城乡医疗救助 | 民政局   | 50.00      | 40.00      |        | 95       | 优       |
  | 2    | 征兵工作经费 | 武装部   | 30.00      | 30.00      | 100.00% | 85      | 优       |
  | 3    | 道路养护     | 交通局   | 20.00      | '10.00     | 50.00% | 75       | 中       |
  | 4    | 学校校舍维修 | 教育局   | 10.00      | 9.00       | 90.00% | 92       | 优       |
  | 合计 |              |          | 100.00     | =SUM(E3:E6) → 79.00 | | | |`;

export interface Opened {
  readonly session: WorkbookSession;
  readonly port: WorkbookPort;
  readonly views: readonly SessionView[];
  readonly perform: (action: Action) => Promise<Reply>;
  /** A cell of the first sheet, as it is now. */
  readonly cell: (address: string) => Promise<Cell | undefined>;
  /** The findings of a rule. */
  readonly findings: (rule: string) => readonly FindingView[];
}

/** A session on a workbook, checked once. */
export async function opened(port: WorkbookPort, options: Partial<SessionOptions> = {}): Promise<Opened> {
  const views: SessionView[] = [];
  const session = new WorkbookSession(port, {
    language: 'zh-CN',
    calculator: recalculation(),
    onView: (view) => views.push(view),
    ...options,
  });
  await session.perform({ kind: 'check' });
  return {
    session,
    port,
    views,
    perform: (action) => session.perform(action),
    cell: async (address) => {
      const workbook = await port.read();
      return cellOf(workbook, { sheet: workbook.sheets[0]!.name, ...parseCell(address)! });
    },
    findings: (rule) => session.view.findings.filter((finding) => finding.rule === rule),
  };
}

/** As the shells recalculate. */
export function recalculation(): Calculator {
  const calculator = new Recalculator();
  return (before, changes) => calculator.recalculated(withCells(before, changes), placesOf(changes));
}

/** An edit of one cell of 本级项目. */
export function edit(address: string, value: CellWrite['value'], formula?: string): Action {
  const cell = { ...parseCell(address)!, value, ...(formula === undefined ? {} : { formula }) };
  return { kind: 'edit', sheet: '本级项目', cells: [cell] };
}

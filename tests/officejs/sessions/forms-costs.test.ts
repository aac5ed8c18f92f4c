import { WorkbookSession, type Action } from '../../../src/app/session';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { generateForms } from '../../bench/generate-forms';
import { drawWorkbook } from '../../drawing/draw-workbook';
import type { ExcelHost } from '../host';
import { openOffice } from '../reading/open-office';

const MB = 1_000_000;
jest.setTimeout(60_000);

interface Cost {
  readonly syncs: number;
  /** Bytes. */
  readonly asked: number;
  readonly answered: number;
}

interface Costs {
  readonly read: readonly Cost[];
  readonly apply: readonly Cost[];
  /** Found by the check. */
  readonly forms: number;
}

/** What reading and writing cost, apart: a check, then what is asked for. */
async function costsOf(snapshot: WorkbookSnapshot, action?: Action): Promise<Costs> {
  const { workbook, host } = openOffice(snapshot);
  const costs = { read: [] as Cost[], apply: [] as Cost[] };
  const counted = async <T>(kind: 'read' | 'apply', job: () => Promise<T>): Promise<T> => {
    const before = host.syncs.length;
    const done = await job();
    costs[kind].push(costSince(host, before));
    return done;
  };
  const session = new WorkbookSession(
    {
      read: (options) => counted('read', () => workbook.read(options)),
      apply: (...given) => counted('apply', () => workbook.apply(...given)),
    },
    { language: 'zh-CN' },
  );
  await session.perform({ kind: 'check' });
  const forms = session.view.forms.found.length;
  const reply = action ? await session.perform(action) : undefined;
  expect(reply?.ok).not.toBe(false);
  expect(host.unknown).toEqual([]);
  return { ...costs, forms };
}

function costSince(host: ExcelHost, before: number): Cost {
  const syncs = host.syncs.slice(before);
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);
  return {
    syncs: syncs.length,
    asked: sum(syncs.map(({ requestBytes }) => requestBytes)),
    answered: sum(syncs.map(({ responseBytes }) => responseBytes)),
  };
}

const workbookOf = (forms: number): Promise<WorkbookSnapshot> => XlsxWorkbook.open(generateForms(forms)).read();

/** Projects of which none has a form. */
function listOf(projects: number): WorkbookSnapshot {
  const rows = Array.from(
    { length: projects },
    (_, at) => `| ${at + 1} | 第${at + 1}标段道路养护 | 交通局 | 100 | 90 |`,
  );
  return drawWorkbook(`# 汇总\n| 序号 | 项目名称 | 主管部门 | 全年预算数（万元） | 全年执行数 |\n${rows.join('\n')}`);
}

test('however many forms there are, below 2 MB they are read and checked in three round trips at most', async () => {
  for (const count of [5, 50, 100]) {
    const { read, forms } = await costsOf(await workbookOf(count));
    expect(forms).toBe(count);
    expect(read).toHaveLength(1);
    const [{ syncs, answered }] = read as [Cost];
    expect(answered).toBeLessThan(2 * MB);
    // The first two have all of a small workbook.
    expect([count, syncs]).toEqual([count, count < 20 ? 2 : 3]);
  }
});

const COMPUTE: Action = { kind: 'compute', replace: true, asValues: false, suggestions: true };

test.each<[string, () => WorkbookSnapshot | Promise<WorkbookSnapshot>, Action]>([
  ['scores computed in 5 forms', () => workbookOf(5), COMPUTE],
  ['scores computed in 50 forms', () => workbookOf(50), COMPUTE],
  ['scores computed in 200 forms', () => workbookOf(200), COMPUTE],
  ['5 blank forms', () => listOf(5), { kind: 'make-forms' }],
  ['50 blank forms', () => listOf(50), { kind: 'make-forms' }],
])('%s take at most three round trips and one more each 2 MB', async (_, open, action) => {
  const { apply } = await costsOf(await open(), action);
  expect(apply).toHaveLength(1);
  const [{ syncs, asked, answered }] = apply as [Cost];
  expect(syncs).toBeLessThanOrEqual(3 + Math.ceil((asked + answered) / (2 * MB)));
});

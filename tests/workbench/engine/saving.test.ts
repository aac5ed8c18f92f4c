import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import { WorkbookEngine } from '../../../src/workbench/engine/workbook-engine';
import { HOST, SOUND_REQUEST } from './sound-request';

test('a file asked for right after an edit has the edit in it, and nothing is unsaved then', async () => {
  const engine = new WorkbookEngine(HOST);
  let isDirty: boolean | undefined;
  engine.listen((event) => {
    if (event.kind === 'view') isDirty = event.view.isDirty;
  });
  await engine.open(SOUND_REQUEST);
  const { name } = (await XlsxWorkbook.open(SOUND_REQUEST.bytes).read()).sheets[0]!;
  const edited = engine.perform({ kind: 'edit', sheet: name, cells: [{ row: 2, column: 2, value: 150 }] });
  const [bytes] = await Promise.all([engine.toBytes(true), edited]);
  const [sheet] = (await XlsxWorkbook.open(bytes).read()).sheets;
  expect(sheet?.rows.get(2)?.[2]).toMatchObject({ value: 150 });
  await engine.perform({ kind: 'check' });
  expect(isDirty).toBe(false);
});

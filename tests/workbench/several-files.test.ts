import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { WorkbenchModel } from '../../src/workbench/documents/workbench-model';
import { KeptWorkbooks } from '../../src/workbench/engine/kept-workbooks';
import { LIST_WITH_ERROR, SOUND_LIST, xlsxFile } from '../e2e/given-files';
import { endAll, fileOf, modelAtWork, until } from './model-at-work';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(endAll);

const GRADE = { row: 4, column: 5 };

async function twoFiles() {
  const work = modelAtWork();
  await work.model.open([fileOf(xlsxFile('甲.xlsx', SOUND_LIST)), fileOf(xlsxFile('乙.xlsx', LIST_WITH_ERROR))]);
  const [first, second] = work.model.state.current().documents.map(({ id }) => id);
  await work.model.edit('项目清单', [{ ...GRADE, value: '优' }]);
  return { ...work, first: first!, second: second! };
}

async function gradeShown({ client }: WorkbenchModel): Promise<string | undefined> {
  return (await client.cells('项目清单', GRADE.row, GRADE.row)).rows[0]?.[GRADE.column]?.text;
}

test('what was done in a file can be taken back after a look at another', async () => {
  const { model, first, second } = await twoFiles();
  await model.select(second);
  expect(model.client.state.current().view?.undo).toBeNull();
  await model.select(first);
  expect(model.client.state.current().view?.undo).not.toBeNull();
  await expect(model.perform({ kind: 'undo' })).resolves.toMatchObject({ ok: true });
  await expect(gradeShown(model)).resolves.toBe('良');
  expect(model.document?.isDirty).toBe(false);
});

test('a file come back to speaks the language chosen meanwhile', async () => {
  const { model, first, second } = await twoFiles();
  await model.select(second);
  await model.speak('en-US');
  await model.select(first);
  expect(model.client.state.current().view).toMatchObject({ language: 'en-US', verdict: 'errors' });
});

test('a file with unsaved changes is taken off the list with its draft, and another is shown', async () => {
  const { model, first, kept } = await twoFiles();
  model.keepNow();
  await until(async () => (await kept()) === 1);
  await model.remove(first);
  expect(model.state.current().documents.map(({ name }) => name)).toEqual(['乙.xlsx']);
  expect(model.document?.name).toBe('乙.xlsx');
  expect(model.hasUnsaved).toBe(false);
  await expect(kept()).resolves.toBe(0);
});

test('one that is not shown can be taken off as well; what is shown stays as it is', async () => {
  const { model, first, second } = await twoFiles();
  await model.select(second);
  await model.remove(first);
  expect(model.document?.name).toBe('乙.xlsx');
  expect(model.hasUnsaved).toBe(false);
});

test('of too many workbooks those left longest ago are not kept; one with nothing to take back never is', () => {
  const kept = new KeptWorkbooks();
  kept.keep({ id: 'idle', size: 1, canTakeBack: false });
  for (const id of ['a', 'b', 'c']) kept.keep({ id, size: 1_900_000, canTakeBack: true });
  expect(['idle', 'a', 'b', 'c'].map((id) => kept.take(id)?.id)).toEqual([undefined, undefined, 'b', 'c']);
  expect(kept.take('c')).toBeUndefined();
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import type { WorkbenchModel } from '../../src/workbench/documents/workbench-model';
import { LIST_WITH_ERROR, SOUND_LIST, xlsxFile } from '../e2e/given-files';
import { endAll, fileOf, modelAtWork, until } from './model-at-work';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(endAll);

/** At the very moment: what polls would come too late. */
function told(model: WorkbenchModel, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    model.client.state.subscribe(() => holds() && resolve());
  });
}

function shownUnchecked(model: WorkbenchModel, name: string): Promise<void> {
  const { current } = model.client.state;
  return told(
    model,
    () => nameShown(model) === name && !current().isOpening && current().view?.verdict === 'not-checked',
  );
}

const nameShown = (model: WorkbenchModel): string | undefined => model.document?.name;

test('a file opened is checked; an edit is checked again without being asked', async () => {
  const { model } = modelAtWork();
  await model.open([fileOf(xlsxFile('清单.xlsx', SOUND_LIST))]);
  expect(model.document).toMatchObject({ name: '清单.xlsx', standing: 'clear', isDirty: false });
  await model.edit('项目清单', [{ row: 4, column: 5, value: '优' }]);
  expect(model.client.state.current().view?.isStale).toBe(true);
  await until(() => model.document?.standing === 'errors');
  expect(model.hasUnsaved).toBe(true);
});

test('what was changed in one file is there when it is shown again', async () => {
  const { model } = modelAtWork();
  await model.open([fileOf(xlsxFile('甲.xlsx', SOUND_LIST)), fileOf(xlsxFile('乙.xlsx', LIST_WITH_ERROR))]);
  const [first, second] = model.state.current().documents;
  await model.edit('项目清单', [{ row: 4, column: 5, value: '优' }]);
  await model.select(second!.id);
  expect(nameShown(model)).toBe('乙.xlsx');
  expect(model.state.current().documents[0]).toMatchObject({ name: '甲.xlsx', isDirty: true });
  await model.select(first!.id);
  expect((await model.client.cells('项目清单', 4, 4)).rows[0]?.[5]).toMatchObject({ text: '优' });
  expect(model.client.state.current().view?.isDirty).toBe(true);
});

test('every file of several gets its verdict, also one that cannot be opened', async () => {
  const { model } = modelAtWork();
  const text = { name: '丙.xlsx', bytes: new TextEncoder().encode('文字') };
  await model.open([xlsxFile('甲.xlsx', SOUND_LIST), xlsxFile('乙.xlsx', LIST_WITH_ERROR), text].map(fileOf));
  const standings = (): string[] => model.state.current().documents.map(({ standing }) => standing);
  await until(() => !standings().includes('waiting') && !standings().includes('checking'));
  expect(standings()).toEqual(['clear', 'errors', 'unreadable']);
  model.dismissNotice();
  await model.select(model.state.current().documents[2]!.id);
  expect(nameShown(model)).toBe('甲.xlsx');
  expect(model.state.current().notice).toMatchObject({
    intent: 'error',
    said: expect.stringMatching(/^丙\.xlsx：.*。$/) as string,
  });
});

test('a file that cannot be opened leaves the sample where it was', async () => {
  const { model } = modelAtWork();
  const { name, bytes } = xlsxFile('样例.xlsx', LIST_WITH_ERROR);
  await model.openSample(name, bytes);
  await model.open([fileOf({ name: '断.xlsx', bytes: xlsxFile('', SOUND_LIST).bytes.slice(0, 900) })]);
  expect(nameShown(model)).toBe('样例.xlsx');
  expect(model.state.current().documents).toHaveLength(1);
  expect(model.state.current().notice).toMatchObject({
    intent: 'error',
    said: expect.stringContaining('断.xlsx') as string,
  });
  await model.open([fileOf(xlsxFile('清单.xlsx', SOUND_LIST))]);
  expect(model.state.current().documents.map((one) => one.name)).toEqual(['清单.xlsx']);
});

test('a folder is told for what it is', async () => {
  const { model } = modelAtWork();
  const arrayBuffer = () => Promise.reject(new DOMException('no file', 'NotFoundError'));
  await model.open([{ name: '各单位', isFolder: true, arrayBuffer }]);
  expect(model.state.current().notice?.said).toMatch(/^各单位：文件夹不能直接打开/);
});

test('saving gives a file of a new name, and nothing is unsaved any more', async () => {
  const { model, downloads } = modelAtWork();
  await model.open([fileOf(xlsxFile('清单.xlsx', SOUND_LIST))]);
  await model.edit('项目清单', [{ row: 2, column: 2, value: 150 }]);
  await model.save();
  expect(downloads.map(({ name }) => name)).toEqual(['清单-已核.xlsx']);
  const { sheets } = await XlsxWorkbook.open(downloads[0]!.bytes).read();
  expect(sheets[0]?.rows.get(5)?.[2]).toMatchObject({ value: 650, formula: 'SUM(C3:C5)' });
  expect(model.hasUnsaved).toBe(false);
});

test('an engine that ends by itself: a sentence, and the workbook as it was kept', async () => {
  const { model, loseEngine } = modelAtWork();
  await model.open([fileOf(xlsxFile('清单.xlsx', LIST_WITH_ERROR))]);
  const reply = model.preview({ kind: 'summarise', asValues: false });
  loseEngine();
  await expect(reply).rejects.toThrow('ended');
  await until(() => model.state.current().notice?.intent === 'warning');
  expect(model.state.current().notice?.said).toMatch(/内存不够.*最后几秒的改动/);
  expect(model.document).toMatchObject({ name: '清单.xlsx', standing: 'errors' });
});

test('drafts of a page that is gone are offered, come back, and are forgotten when saved', async () => {
  const gone = modelAtWork({ page: 'gone' });
  await gone.model.open([fileOf(xlsxFile('清单.xlsx', SOUND_LIST))]);
  await gone.model.edit('项目清单', [{ row: 4, column: 5, value: '优' }]);
  await until(() => gone.model.document?.standing === 'errors');
  gone.model.keepNow();
  await until(() => gone.kept().then((count) => count === 1));
  gone.model.client.close();
  const { model } = modelAtWork({ page: 'new' });
  await until(async () => {
    await model.lookForDrafts();
    return model.state.current().drafts.length === 1;
  });
  await model.restoreDrafts();
  expect(model.document).toMatchObject({ name: '清单.xlsx', standing: 'errors', isDirty: true });
  await model.save();
  await model.lookForDrafts();
  expect(model.state.current().drafts).toEqual([]);
});

test('drafts of a page that is still open are not offered', async () => {
  const other = modelAtWork({ page: 'other' });
  await other.model.open([fileOf(xlsxFile('清单.xlsx', SOUND_LIST))]);
  await other.model.edit('项目清单', [{ row: 4, column: 5, value: '优' }]);
  await until(() => other.kept().then((count) => count > 0));
  const { model } = modelAtWork({ page: 'new', open: ['other'] });
  await model.lookForDrafts();
  expect(model.state.current().drafts).toEqual([]);
});

test('the sample that the page embeds is the one in assets', () => {
  const page = readFileSync('src/workbench/workbench.tsx', 'utf8');
  const [, embedded] = /assets\/sample\/([^']+)'/.exec(page)!;
  expect(page).toContain(`SAMPLE_NAME = '${embedded}'`);
});

test.each([
  ['stopped', (model: WorkbenchModel) => Promise.resolve(model.cancel())],
  ['broken off by an edit', (model: WorkbenchModel) => model.edit('项目清单', [{ row: 4, column: 5, value: '优' }])],
])('a first check that is %s leaves the file open under its own name', async (_, breakOff) => {
  const { model, downloads } = modelAtWork();
  await model.open([fileOf(xlsxFile('甲.xlsx', LIST_WITH_ERROR))]);
  const opening = model.open([fileOf(xlsxFile('乙.xlsx', SOUND_LIST.replace('道路养护', '桥梁养护')))]);
  await shownUnchecked(model, '乙.xlsx');
  await breakOff(model);
  await opening;
  expect(nameShown(model)).toBe('乙.xlsx');
  expect(model.state.current().notice).toBeNull();
  await model.save();
  expect(downloads.map(({ name }) => name)).toEqual(['乙-已核.xlsx']);
  const { sheets } = await XlsxWorkbook.open(downloads[0]!.bytes).read();
  expect(sheets[0]?.rows.get(2)?.[1]).toMatchObject({ value: '桥梁养护' });
});

test('a first check that an edit broke off is made up for, without being asked', async () => {
  const { model } = modelAtWork();
  const opening = model.open([fileOf(xlsxFile('甲.xlsx', SOUND_LIST))]);
  await shownUnchecked(model, '甲.xlsx');
  await model.edit('项目清单', [{ row: 4, column: 5, value: '优' }]);
  await opening;
  await until(() => model.document?.standing === 'errors');
});

test('while another file is read, nothing passes for it: no view, nothing to save', async () => {
  const { model, downloads } = modelAtWork();
  await model.open([fileOf(xlsxFile('甲.xlsx', LIST_WITH_ERROR))]);
  const mistaken: unknown[] = [];
  const saves: Promise<void>[] = [];
  model.client.state.subscribe(() => {
    const { isOpening, view } = model.client.state.current();
    if (nameShown(model) !== '乙.xlsx') return;
    if (isOpening) saves.push(model.save());
    else if (view?.verdict === 'errors') mistaken.push(view);
  });
  await model.open([fileOf(xlsxFile('乙.xlsx', SOUND_LIST))]);
  await Promise.all(saves);
  expect(saves).not.toEqual([]);
  expect([mistaken, downloads]).toEqual([[], []]);
  expect(model.client.state.current()).toMatchObject({ isOpening: false, view: { verdict: 'clear' } });
});

test('a file that is too much for the engine: the workbook open before is opened again', async () => {
  const { model, loseEngine } = modelAtWork();
  await model.open([fileOf(xlsxFile('甲.xlsx', LIST_WITH_ERROR))]);
  const opening = model.open([fileOf(xlsxFile('乙.xlsx', SOUND_LIST))]);
  await told(model, () => model.client.state.current().isOpening);
  loseEngine();
  await opening;
  expect(nameShown(model)).toBe('甲.xlsx');
  expect(model.client.state.current().view?.verdict).toBe('errors');
  expect(model.state.current().notice).toMatchObject({ said: expect.stringContaining('乙.xlsx：文件太大') as string });
});

test('saving while the engine ends by itself: no file, and the sentence', async () => {
  const { model, downloads, loseEngine } = modelAtWork();
  await model.open([fileOf(xlsxFile('甲.xlsx', LIST_WITH_ERROR))]);
  const saving = model.save();
  loseEngine();
  await saving;
  await until(() => model.state.current().notice !== null);
  expect(downloads).toEqual([]);
});

test('a browser that has no place for drafts at all: the user is told, and works on', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
  const { model } = modelAtWork();
  await model.lookForDrafts();
  expect(model.state.current()).toMatchObject({ drafts: [], notice: { intent: 'info' } });
  await model.open([fileOf(xlsxFile('清单.xlsx', SOUND_LIST))]);
  expect(nameShown(model)).toBe('清单.xlsx');
});

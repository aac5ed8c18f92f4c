import { readFileSync } from 'node:fs';
import { XlsxWorkbook } from '../../../src/adapters/xlsx';
import { isSameWorkbook } from '../../../src/core/snapshot';
import { SAMPLE_WORKBOOK } from '../../tooling/sample/sample-workbook';
import { opened } from './opened';
import { sampleView } from './sample-view';

test('the sample opens, checked, with a full view', async () => {
  const view = await sampleView();
  expect(view).toMatchObject({
    verdict: 'errors',
    isStale: false,
    isDirty: false,
    obstacle: null,
    undo: null,
    redo: null,
  });
  expect(view.findings.length).toBeGreaterThan(50);
  expect(view.tables.map(({ projects }) => projects)).toEqual([46, 48]);
  expect(view.figures.projects).toBe(94);
});

test('what two fixes want to write is mended in two rounds, as the first one says', async () => {
  const { perform, session } = await opened(XlsxWorkbook.open(readFileSync(SAMPLE_WORKBOOK)));
  const fixable = (): string[] => session.view.findings.filter(({ isFixable }) => isFixable).map(({ id }) => id);
  expect((await perform({ kind: 'fix', findings: fixable() })).said).toMatch(/需再修正一次。$/);
  expect(fixable()).toHaveLength(1);
  expect(await perform({ kind: 'fix', findings: fixable() })).toEqual({ ok: true, said: '已修正 1 处。' });
  expect(fixable()).toEqual([]);
});

test('from open to handed in, and all the way back', async () => {
  const file = XlsxWorkbook.open(readFileSync(SAMPLE_WORKBOOK));
  const first = await file.read();
  const { perform, session } = await opened(file);

  const fixable = session.view.findings.filter(({ isFixable }) => isFixable).map(({ id }) => id);
  expect(await perform({ kind: 'fix', findings: fixable })).toMatchObject({ ok: true });
  const errors = (): string[] =>
    session.view.findings.filter((one) => one.severity === 'error' && !one.accepted).map(({ id }) => id);
  if (errors().length > 0) await perform({ kind: 'accept', findings: errors(), reason: '已与财政部门核实' });
  expect(session.view.counts.error).toBe(0);
  expect(session.view.verdict).toBe('warnings');

  expect(await perform({ kind: 'compute', replace: true, asValues: false })).toMatchObject({ ok: true });
  expect(await perform({ kind: 'summarise', asValues: false })).toMatchObject({ ok: true });
  expect(await perform({ kind: 'mark' })).toMatchObject({ ok: true });
  expect(session.view.notes.join()).not.toMatch(/重新汇总|重新标记/);

  const saved = XlsxWorkbook.open(file.toBytes());
  session.saved();
  expect(session.view.isDirty).toBe(false);
  const again = await opened(saved);
  expect(again.session.view).toMatchObject({
    counts: session.view.counts,
    ownSheets: session.view.ownSheets,
    hasMarks: true,
  });

  expect(await again.perform({ kind: 'clean' })).toMatchObject({ ok: true });
  expect(again.session.view).toMatchObject({ hasMarks: false, ownSheets: [], acceptedCount: 0 });

  while (session.view.undo !== null) expect(await perform({ kind: 'undo' })).toMatchObject({ ok: true });
  expect(isSameWorkbook(await file.read(), first)).toBe(true);
  expect(session.view.hasMarks).toBe(false);
}, 60_000);

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

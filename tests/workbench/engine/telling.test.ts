import type { EngineEvent } from '../../../src/workbench/engine/engine';
import { Rehearsal } from '../../../src/workbench/engine/rehearsal';
import { WorkbookEngine } from '../../../src/workbench/engine/workbook-engine';
import { until } from '../model-at-work';
import { HOST, SOUND_REQUEST } from './sound-request';

async function opened() {
  const engine = new WorkbookEngine(HOST);
  const views: (EngineEvent & { kind: 'view' })[] = [];
  engine.listen((event) => event.kind === 'view' && views.push(event));
  await engine.open(SOUND_REQUEST);
  return { engine, views };
}

test('opening tells two views: the cells, and what was found', async () => {
  const { views } = await opened();
  expect(views.map(({ view }) => view.verdict)).toEqual(['not-checked', 'clear']);
});

test('the edition is another one only where the cells are', async () => {
  const { engine, views } = await opened();
  const [first, checked] = views.map(({ edition }) => edition);
  expect(checked).toBe(first);
  await engine.perform({ kind: 'speak', language: 'en-US' });
  expect(views.at(-1)).toMatchObject({ edition: first, view: { language: 'en-US' } });
  const { name } = views[0]!.sheets[0]!;
  await engine.perform({ kind: 'edit', sheet: name, cells: [{ row: 2, column: 2, value: 150 }] });
  expect(views.at(-1)!.edition).not.toBe(first);
});

test('a rehearsal opens the workbook while nobody wants anything, and ends when it is stopped', async () => {
  let openings = 0;
  const codecsFor = () => {
    openings += 1;
    return Promise.resolve({});
  };
  const rehearsal = new Rehearsal({ ...HOST, codecsFor });
  rehearsal.plan(SOUND_REQUEST);
  rehearsal.stop();
  rehearsal.plan(SOUND_REQUEST);
  await until(() => openings > 1);
  rehearsal.stop();
  const soon = openings + 1;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(openings).toBeLessThanOrEqual(soon);
});

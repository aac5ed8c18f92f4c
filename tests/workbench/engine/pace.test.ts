import { ProgressTeller } from '../../../src/workbench/engine/progress-teller';
import { slices } from '../../../src/workbench/engine/slices';

test('others have their turn once the work has gone on for a while, not after each short step', async () => {
  let time = 0;
  const turns: number[] = [];
  const breathe = slices(
    () => {
      turns.push(time);
      return Promise.resolve();
    },
    () => time,
  );
  for (; time <= 50; time += 5) await breathe();
  expect(turns).toEqual([15, 30, 45]);
});

test('progress is told at the beginning, now and then, with each other step, and once when it is over', () => {
  let time = 0;
  const told: string[] = [];
  const teller = new ProgressTeller(
    (progress) => told.push(progress ? `${progress.step} ${progress.done}` : 'over'),
    () => time,
  );
  teller.tell({ step: 'reading', done: 0 });
  for (const done of [0, 0.2, 0.4, 0.6, 0.8]) {
    teller.tell({ step: 'checking', done });
    time += 40;
  }
  teller.tell(null);
  teller.tell(null);
  expect(told).toEqual(['reading 0', 'checking 0', 'checking 0.6', 'over']);
});

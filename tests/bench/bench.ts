import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineSteps } from './engine-steps';
import { generateForms } from './generate-forms';
import { generateWorkbook } from './generate-workbook';
import { measure } from './measure';

const CLI = join(__dirname, '..', '..', 'dist', 'cli', 'jihe.cjs');
const STEPS = join(__dirname, '..', '..', 'dist', 'bench', 'engine-steps.cjs');
const FOREIGN = join(__dirname, 'read-foreign.cjs');
const SIZES = [1_000, 10_000, 100_000];

// What must hold at the largest size; ratios within one run, so that a slow machine changes nothing. The goal for the
// first is half: 0.44 to 0.50 on a quiet machine. The limits leave room for a busy one, which must not fail what did not
// change. Steps are those of a first check in a process of its own, built as users run them.
const GOAL_OF_FOREIGN = 0.5;
const MOST_OF_FOREIGN = 0.75;
const GOAL_OF_READING = 1;
const MOST_OF_READING = 1.3;
const MOST_MEGABYTES = 700;
const FORMS = 500;
// Unzipping and scanning as the yardstick does it: 1.5 on a quiet machine. Our own scanner takes a fifth of that time; the
// second limit keeps what comes after it from growing: 5 on a quiet machine.
const GOAL_OF_FORMS = 2;
const MOST_OF_FORMS = 3;
const MOST_OF_SCANNING = 9;

function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const misses = [
    ...SIZES.flatMap((rows) => one(rows, join(folder, `${rows}.xlsx`))),
    ...forms(join(folder, 'forms.xlsx')),
  ];
  rmSync(folder, { recursive: true });
  for (const miss of misses) console.log(`MISSED: ${miss}`);
  return misses.length === 0 ? 0 : 1;
}

/** Prints a line of figures; returns what falls short. */
function one(rows: number, path: string): string[] {
  const bytes = generateWorkbook(rows);
  writeFileSync(path, bytes);
  const ours = measure([CLI, 'check', path, '--format', 'json']);
  const foreign = measure([FOREIGN, path], rows > 50_000 ? 2 : 3);
  const steps = stepsOf(path);
  const ofForeign = ours.seconds / foreign.seconds;
  console.log(
    `${rows} rows (${Math.round(bytes.length / 1024)} KB): check ${ours.seconds.toPrecision(3)} s, ${ours.megabytes} MB; ` +
      `@e965/xlsx only reads: ${foreign.seconds.toPrecision(3)} s, ${foreign.megabytes} MB; ratio ${ofForeign.toPrecision(2)} (goal at 100000: ${GOAL_OF_FOREIGN}); ` +
      `within: reading ${Math.round(steps.reading)} ms, rules ${Math.round(steps.checking)} ms, ratio ${(steps.checking / steps.reading).toPrecision(2)} (goal: ${GOAL_OF_READING})`,
  );
  if (ours.status === null || ours.status > 1) return [`check ended with ${ours.status}`];
  if (rows < 100_000) return [];
  return [
    ...(ofForeign > MOST_OF_FOREIGN ? [`check takes ${ofForeign.toPrecision(2)} of the time @e965/xlsx reads in`] : []),
    ...(ours.megabytes > MOST_MEGABYTES ? [`check takes ${ours.megabytes} MB`] : []),
    ...(steps.checking > MOST_OF_READING * steps.reading ? ['rules take much longer than reading'] : []),
  ];
}

/** The same for many forms, each on a sheet of its own. */
function forms(path: string): string[] {
  writeFileSync(path, generateForms(FORMS));
  const ours = measure([CLI, 'check', path, '--format', 'json']);
  const foreign = measure([FOREIGN, path]);
  const { scanning, reading, checking } = stepsOf(path);
  const ofForeign = ours.seconds / foreign.seconds;
  const ofScanning = (reading + checking) / scanning;
  console.log(
    `${FORMS} forms: check ${ours.seconds.toPrecision(3)} s; @e965/xlsx only reads: ${foreign.seconds.toPrecision(3)} s; ratio ${ofForeign.toPrecision(2)} (goal: ${GOAL_OF_FORMS}); ` +
      `within: unzipped and scanned in ${Math.round(scanning)} ms, understood in ${Math.round(reading - scanning)} ms, checked in ${Math.round(checking)} ms; all to the first ${ofScanning.toPrecision(2)}`,
  );
  return [
    ...(ofForeign > MOST_OF_FORMS
      ? [`check of forms takes ${ofForeign.toPrecision(2)} of the time @e965/xlsx reads in`]
      : []),
    ...(ofScanning > MOST_OF_SCANNING
      ? [`reading and checking forms takes ${ofScanning.toPrecision(2)} of scanning them`]
      : []),
  ];
}

/** The best of three processes for each step. */
function stepsOf(path: string): EngineSteps {
  const run = (): string => execFileSync(process.execPath, [STEPS, path], { encoding: 'utf8' });
  const runs = [run(), run(), run()].map((told) => JSON.parse(told) as EngineSteps);
  return {
    scanning: Math.min(...runs.map(({ scanning }) => scanning)),
    reading: Math.min(...runs.map(({ reading }) => reading)),
    checking: Math.min(...runs.map(({ checking }) => checking)),
  };
}

process.exitCode = main();

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from './addin-site';

const MOST_KILOBYTES = 230;

/** Of a script by its name without its hash. */
function kilobytes(name: string): number {
  const file = readdirSync(BUILT).find((one) => one.startsWith(`${name}.`) && one.endsWith('.js'));
  if (file === undefined) throw new Error(`The built add-in has no script ${name}.`);
  return gzipSync(readFileSync(join(BUILT, file))).length / 1024;
}

test(`what the pane shows first takes at most ${MOST_KILOBYTES} KB of scripts, gzipped`, () => {
  const [opening, pane, engine] = ['taskpane', 'pane', 'engine'].map(kilobytes) as [number, number, number];
  const first = opening + pane;
  const figures = [opening, first, first + engine].map(Math.ceil).join(', ');
  process.stdout.write(`scripts of the pane in KB, gzipped: to open, to its first view, to its findings: ${figures}\n`);
  expect(first).toBeLessThanOrEqual(MOST_KILOBYTES);
});

test('nothing else is named by the page', () => {
  const html = readFileSync(join(BUILT, 'taskpane.html'), 'utf8');
  const named = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, name = '']) => name);
  expect(named).toEqual([expect.stringMatching(/^taskpane\.[\da-f]+\.js$/)]);
});

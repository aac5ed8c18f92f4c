import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes, gzipped, of the scripts that the page itself names: what must arrive before anything is shown. */
export function firstScripts(folder: string): number {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const names = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, name = '']) => name);
  const bytes = names.map((name) => gzipSync(readFileSync(join(folder, name))).length);
  return Math.round(bytes.reduce((sum, one) => sum + one, 0) / 1024);
}

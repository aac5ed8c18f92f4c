import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../tooling/serve-folder.cjs';

let outer: string;
let folder: string;
beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'serve-'));
  folder = mkdtempSync(join(outer, 'page-'));
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>here</p>');
});
afterAll(() => rmSync(outer, { recursive: true }));

/** Asks for a path as it is, which fetch would tidy first. */
function ask(address: string, path: string): Promise<{ status: number | undefined; type: string | undefined }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, type: response.headers['content-type'] });
    })
      .on('error', reject)
      .end();
  });
}

test('serves the page with its type, and nothing outside its folder', async () => {
  const { address, close } = await serveFolder(folder, 0);
  expect(await ask(address, '/')).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '/none.js']) {
    expect([path, (await ask(address, path)).status]).toEqual([path, 404]);
  }
  close();
});

test('takes the next port where one is taken', async () => {
  const first = await serveFolder(folder, 0);
  const taken = Number(new URL(first.address).port);
  const second = await serveFolder(folder, taken);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  second.close();
  first.close();
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolderOverHttps } from '../tooling/serve-folder.cjs';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'addin-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A certificate as the development tool makes them, installed nowhere. */
function certificates() {
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const script = `require('office-addin-dev-certs').generateCertificates(${JSON.stringify([ca, cert, key]).slice(1, -1)})`;
  execFileSync(process.execPath, ['-e', script], { cwd: ROOT, env: { ...process.env, HOME: folder }, stdio: 'ignore' });
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

test('the add-in is served over https with a certificate that holds for localhost', async () => {
  writeFileSync(join(folder, 'manifest.xml'), '<OfficeApp/>');
  const known = certificates();
  const { address, close } = await serveFolderOverHttps(folder, 0, known);
  const type = await new Promise((resolve, reject) => {
    get(`${address}manifest.xml`, { ca: known.ca }, ({ headers }) => resolve(headers['content-type'])).on(
      'error',
      reject,
    );
  });
  close();
  expect(type).toMatch(/xml/);
}, 30_000);

test('where no certificate can be installed, it says so in plain words and ends', () => {
  const script = join(ROOT, 'tests', 'tooling', 'serve-addin.cjs');
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  // Nothing that could install one can be found.
  const { status, stderr } = spawnSync(process.execPath, [script], {
    env: { HOME: home, PATH: '' },
    encoding: 'utf8',
  });
  rmSync(home, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toMatch(/证书|npm run build/);
  expect(stderr).not.toMatch(/\n\s+at /);
}, 30_000);

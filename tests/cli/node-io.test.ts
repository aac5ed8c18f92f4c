import { chmod, link, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIo } from '../../src/cli/node-io';

const io = nodeIo();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jihe-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a new file is written whole, and no draft is left beside it', async () => {
  await io.writeFile(join(folder, 'a.xlsx'), bytes('new'));
  expect(await readdir(folder)).toEqual(['a.xlsx']);
  expect(await readFile(join(folder, 'a.xlsx'), 'utf8')).toBe('new');
});

test('a file that was there is replaced with its permissions kept, behind a link as well', async () => {
  const file = join(folder, 'a.xlsx');
  await writeFile(file, 'old');
  await chmod(file, 0o640);
  await symlink(file, join(folder, 'link.xlsx'));
  await io.writeFile(join(folder, 'link.xlsx'), bytes('new'));
  expect(await readFile(file, 'utf8')).toBe('new');
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).sort()).toEqual(['a.xlsx', 'link.xlsx']);
});

test('where writing fails, what was there stays and no draft is left', async () => {
  await expect(io.writeFile(join(folder, 'none', 'a.xlsx'), bytes('new'))).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readdir(folder)).toEqual([]);
});

test('one file under two names is told, and two files are', async () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => join(folder, name)) as [string, string, string];
  await writeFile(a, 'x');
  await writeFile(c, 'x');
  await link(a, b);
  expect(await io.isSameFile(a, b)).toBe(true);
  expect(await io.isSameFile(a, join(folder, '.', 'a'))).toBe(true);
  expect(await io.isSameFile(a, c)).toBe(false);
  expect(await io.isSameFile(a, join(folder, 'none'))).toBe(false);
});

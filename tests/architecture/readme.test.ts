import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

test('README.md says what each folder of the core is', () => {
  const table = readFileSync(join(ROOT, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|')[1])
    .join(' ');
  const folders = readdirSync(join(ROOT, 'src', 'core'), { withFileTypes: true })
    // Others' probes of the compiler come and go while tests run.
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('probe-'))
    .map(({ name }) => name);
  expect(folders.filter((name) => !table.includes(`${name}/\``))).toEqual([]);
});

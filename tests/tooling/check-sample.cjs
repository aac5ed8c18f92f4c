// `npm start`, last step: checks the sample. Findings are what it is there to show, so only "could not run" is a failure.
const { spawnSync } = require('node:child_process');
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const folder = join('assets', 'sample');
const samples = readdirSync(join(root, folder)).filter((name) => name.endsWith('.xlsx'));
const cli = join(root, 'dist', 'cli', 'jihe.cjs');
const { status } = spawnSync(
  process.execPath,
  [cli, 'check', ...samples.map((name) => join(folder, name)), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = status === null || status > 1 ? 2 : 0;

// `npm start`: builds what is missing or old, serves dist/workbench on this machine alone, says where, and opens a browser
// if there is one. `--check-only` fetches the page once and ends.
const { spawn, spawnSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { serveFolder } = require('./serve-folder.cjs');

const ROOT = join(__dirname, '..', '..');
const BUILT = join(ROOT, 'dist', 'workbench');
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];
const FIRST_PORT = 4174;

main().catch((fault) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});

async function main() {
  if (isOld()) build();
  const { address, close } = await serveFolder(BUILT, FIRST_PORT);
  console.log(`绩核 workbench: ${address}`);
  if (process.argv.includes('--check-only')) {
    await fetchPage(address);
    close();
    return;
  }
  console.log('Ctrl+C ends it.');
  if (process.env.CI !== 'true') openBrowser(address);
}

function isOld() {
  const page = join(BUILT, 'index.html');
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return SOURCES.some((source) => newest(join(ROOT, source)) > built);
}

/** When the file, or the last changed one in the folder, was changed. */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build() {
  console.log('Building the workbench (about half a minute) …');
  const webpack = join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const options = [
    '--mode',
    'production',
    '--stats',
    'errors-only',
    '--config-name',
    'workers',
    '--config-name',
    'workbench',
  ];
  const { status } = spawnSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The workbench could not be built.');
}

async function fetchPage(address) {
  const response = await fetch(address);
  const page = await response.text();
  if (!response.ok || (!page.includes('id="workbench"') && !page.includes('id=workbench'))) {
    throw new Error(`The page was not served (${response.status}).`);
  }
  console.log('The page is served.');
}

function openBrowser(address) {
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  const browser = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  // No browser, no desktop: the address is printed.
  browser.on('error', () => undefined);
  browser.unref();
}

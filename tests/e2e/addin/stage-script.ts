import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { CLIENT_FILE } from '../../officejs/host/client/load-client';

const ROOT = join(__dirname, '..', '..', '..');

// Bundling takes seconds: done once a run, before its first test, and handed to the test files by this variable.
const FOLDER = 'JIHE_STAGE_FOLDER';

/** What the page gets instead of Microsoft's script: the real client of the npm package, and an Excel played for it. */
export function stageScript(): string {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error('These tests need the configuration jest.e2e.config.cjs.');
  return `${readFileSync(join(ROOT, CLIENT_FILE), 'utf8')}\n${readFileSync(join(folder, 'stage.js'), 'utf8')}`;
}

export async function makeStageScript(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  await bundle(folder);
  process.env[FOLDER] = folder;
}

export function removeStageScript(): void {
  rmSync(process.env[FOLDER]!, { recursive: true });
}

function bundle(folder: string): Promise<void> {
  const loader = {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
  };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: { stage: join(__dirname, 'stage', 'stage.ts') },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: loader }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((fault, stats) => {
      if (fault) reject(fault);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measurement {
  readonly seconds: number;
  /** Largest resident set, in MB. */
  readonly megabytes: number;
  readonly status: number | null;
}

/** Runs a Node script as a whole process; the best of `times` runs. */
export function measure(args: readonly string[], times = 3): Measurement {
  const runs = Array.from({ length: times }, () => once(args));
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

function once(args: readonly string[]): Measurement {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const peak = join(folder, 'peak');
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['--require', join(__dirname, 'record-peak.cjs'), ...args], {
    stdio: 'ignore',
    env: { ...process.env, BENCH_PEAK: peak },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const megabytes = Math.round(Number(readFileSync(peak, 'utf8')) / 1024);
  rmSync(folder, { recursive: true });
  return { seconds, megabytes, status };
}

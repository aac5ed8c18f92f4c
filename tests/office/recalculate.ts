import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, type CellObject, type WorkSheet } from '@e965/xlsx';

/** A cell's value as LibreOffice worked it out; empty texts are left out. */
export type RecalculatedValue = string | number | boolean | { readonly error: string };
/** By sheet name, then by address: "本级项目" → "D3" → 0.9. */
export type Recalculated = ReadonlyMap<string, ReadonlyMap<string, RecalculatedValue>>;

const MISSING =
  'LibreOffice is needed for these tests and was not found. Install it with: apt-get install libreoffice-calc-nogui fonts-noto-cjk';
const TIMEOUT = 120_000;

// 0: always recalculate. Without it LibreOffice trusts the values stored in files of most programs.
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Opens a workbook in LibreOffice, has every formula calculated anew, and gives all values of all sheets. */
export function recalculate(file: Uint8Array): Recalculated {
  const workbook = read(converted(file, 'xlsx'), { cellFormula: false });
  return new Map(workbook.SheetNames.map((name) => [name, valuesOf(workbook.Sheets[name]!)]));
}

/** The file as LibreOffice saves it in another format: "xlsx", "pdf". */
export function converted(file: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const input = join(folder, 'workbook.xlsx');
    const output = join(folder, 'out');
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    writeFileSync(input, file);
    const place = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    office([place, '--headless', '--norestore', '--convert-to', format, '--outdir', output, input]);
    const result = join(output, `workbook.${format}`);
    if (!existsSync(result)) throw new Error('LibreOffice could not open the workbook.');
    return readFileSync(result);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function office(options: readonly string[]): void {
  try {
    execFileSync('soffice', options, { timeout: TIMEOUT, stdio: 'pipe' });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') throw new Error(MISSING, { cause });
    throw cause;
  }
}

function valuesOf(sheet: WorkSheet): Map<string, RecalculatedValue> {
  const values = new Map<string, RecalculatedValue>();
  for (const [address, cell] of Object.entries(sheet)) {
    const value = address.startsWith('!') ? undefined : valueOf(cell as CellObject);
    if (value !== undefined) values.set(address, value);
  }
  return values;
}

function valueOf({ t, v, w }: CellObject): RecalculatedValue | undefined {
  if (t === 'e') return { error: w ?? '' };
  return v instanceof Date || v === '' ? undefined : v;
}

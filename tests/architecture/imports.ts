import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

const ROOT = join(__dirname, '..', '..');

export interface Import {
  /** Path of the importing file: src/core/money/rate.ts. */
  readonly from: string;
  /** Path of the imported module without ending, or a package's name. */
  readonly to: string;
}

// import … from 'x'; export … from 'x'; import('x'); require('x')
const SPECIFIER = /(?:(?<!')\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)'([^'\n]+)'/g;

/** Every import under src/. */
export function allImports(): Import[] {
  return sourceFiles().flatMap((from) => {
    const text = readFileSync(join(ROOT, from), 'utf8');
    return [...text.matchAll(SPECIFIER)].map(([, specifier = '']) => ({ from, to: resolved(from, specifier) }));
  });
}

export function sourceFiles(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier) : specifier;
}

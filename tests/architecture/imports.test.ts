import { LAYERS, type Layer } from './import-table';
import { allImports, sourceFiles, type Import } from './imports';

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(':') ? folder : `${folder}/`);
}

function layerOf(path: string): Layer | undefined {
  return LAYERS.filter(({ from }) => within(path, from)).sort((a, b) => b.from.length - a.from.length)[0];
}

/** A sentence for a forbidden import; undefined where it may be. */
function forbidden({ from, to }: Import): string | undefined {
  const layer = layerOf(from);
  if (!layer) return `${from} stands in no layer of the import table`;
  const isOwn = layerOf(to) === layer && !crossesRules(from, to);
  if (isOwn || layer.may.some((allowed) => within(to, allowed) && !crossesRules(from, to))) return undefined;
  return `${from} may not import ${to}: ${layer.because}`;
}

/** From one rule's folder into another's: a rule imports no other rule. The list of rules imports them all. */
function crossesRules(from: string, to: string): boolean {
  const [source, target] = [from, to].map((path) => /^src\/core\/rules\/([^/]+)\//.exec(path)?.[1]);
  const free = new Set([undefined, 'define', 'shared', source]);
  return source !== undefined && source !== 'shared' && source !== 'define' && !free.has(target);
}

test('every import is one that the table allows', () => {
  expect(allImports().flatMap((one) => forbidden(one) ?? [])).toEqual([]);
});

test('the table speaks of folders that exist', () => {
  const files = sourceFiles();
  expect(LAYERS.filter(({ from }) => !files.some((file) => within(file, from))).map(({ from }) => from)).toEqual([]);
});

test('the table would notice', () => {
  const breaches = [
    { from: 'src/core/money/rate.ts', to: 'src/core/book' },
    { from: 'src/core/rules/total-mismatch/rule.ts', to: 'src/core/rules/split-row/rule' },
    { from: 'src/core/rules/total-mismatch/rule.ts', to: 'src/core/words/language' },
    { from: 'src/core/reading/index.ts', to: 'node:fs' },
    { from: 'src/app/check.ts', to: 'src/adapters/xlsx/xlsx-workbook' },
    { from: 'src/elsewhere/x.ts', to: 'src/core/book' },
  ];
  expect(breaches.map(forbidden)).not.toContain(undefined);
});

/** The folder of the core that a path stands in; rules/define and rules/shared count apart from the rules. */
function folderOf(path: string): string | undefined {
  return /^src\/core\/(rules\/(?:define|shared)|[^/]+)(?:\/|$)/.exec(path)?.[1];
}

/** The folders that lead from each folder back to itself: "presets → scoring → presets". */
function cycles(imports: readonly Import[]): string[] {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [source, target] = [folderOf(from), folderOf(to)];
    if (source === undefined || target === undefined || source === target) continue;
    targets.set(source, (targets.get(source) ?? new Set()).add(target));
  }
  return [...targets.keys()].flatMap((start) => wayBack([start], targets) ?? []);
}

type Targets = ReadonlyMap<string, ReadonlySet<string>>;

function wayBack(way: readonly string[], targets: Targets, seen = new Set<string>()): string | undefined {
  for (const next of targets.get(way.at(-1)!) ?? []) {
    if (next === way[0]) return [...way, next].join(' → ');
    if (seen.has(next)) continue;
    seen.add(next);
    const found = wayBack([...way, next], targets, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

test('no folders of the core import each other in a circle', () => {
  expect(cycles(allImports())).toEqual([]);
});

test('a circle would be noticed', () => {
  const circle = [
    { from: 'src/core/presets/fit.ts', to: 'src/core/scoring' },
    { from: 'src/core/scoring/grade.ts', to: 'src/core/book' },
    { from: 'src/core/book/index.ts', to: 'src/core/presets/preset' },
    { from: 'src/core/words/index.ts', to: 'src/core/presets' },
  ];
  expect(cycles(circle)).toContain('presets → scoring → book → presets');
});

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

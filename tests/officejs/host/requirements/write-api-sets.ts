import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { apiSetsOf, classesIn, type ApiSets } from './api-sets-of';

const TYPES = 'node_modules/@types/office-js/index.d.ts';
const KINDS = 'tests/officejs/host/kinds';
const TARGET = 'tests/officejs/host/requirements/api-sets.ts';

/** As it ought to stand in api-sets.ts. */
export function currentSets(): ApiSets {
  const sources = readdirSync(KINDS).map((file) => readFileSync(`${KINDS}/${file}`, 'utf8'));
  return apiSetsOf(readFileSync(TYPES, 'utf8'), classesIn(sources));
}

/** Writes the table anew: after a newer client, or when the host learns to play another class. */
export function writeApiSets(): void {
  const lines = Object.entries(currentSets()).map(
    ([member, sets]) => `  '${member}': [${sets.map(([name, version]) => `['${name}', '${version}']`).join(', ')}],`,
  );
  const head =
    "// Generated: npx tsx tests/officejs/host/requirements/write-api-sets.ts\nimport type { ApiSets } from './api-sets-of';\n";
  writeFileSync(TARGET, `${head}\nexport const API_SETS: ApiSets = {\n${lines.join('\n')}\n};\n`);
}

if (process.argv[1]?.endsWith('write-api-sets.ts')) writeApiSets();

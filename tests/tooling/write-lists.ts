import { writeFileSync } from 'node:fs';
import { generatedLists } from './generated-files';

/** `npm run docs`, first step: the lists of rules from the folders. */
async function main(): Promise<void> {
  for (const [path, text] of await generatedLists()) writeFileSync(path, text);
}

void main();

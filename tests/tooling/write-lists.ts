import { writeFileSync } from 'node:fs';
import { generatedLists } from './generated-files';

// `npm run docs`, first step: the lists of rules from the folders.
for (const [path, text] of generatedLists()) writeFileSync(path, text);

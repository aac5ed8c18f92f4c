import { writeFileSync } from 'node:fs';
import { catalogue, CATALOGUE_PATH } from './catalogue';

// `npm run docs`, second step: the catalogue, from the rules that the first step listed.
writeFileSync(CATALOGUE_PATH, catalogue());

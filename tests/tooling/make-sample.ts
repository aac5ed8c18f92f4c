import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SAMPLE_DATA, SAMPLE_WORKBOOK, sampleWorkbook } from './sample/sample-workbook';

/** Writes the sample workbook anew from its data; the same bytes every time. */
mkdirSync(dirname(SAMPLE_WORKBOOK), { recursive: true });
writeFileSync(SAMPLE_WORKBOOK, sampleWorkbook(readFileSync(SAMPLE_DATA, 'utf8')));

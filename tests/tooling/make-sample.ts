import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FORMS_SAMPLE, formsWorkbook } from './sample/forms/forms-workbook';
import { SAMPLE_DATA, SAMPLE_WORKBOOK, sampleWorkbook } from './sample/sample-workbook';

/** Writes the sample workbooks anew from their data; the same bytes every time. */
mkdirSync(dirname(SAMPLE_WORKBOOK), { recursive: true });
writeFileSync(SAMPLE_WORKBOOK, sampleWorkbook(readFileSync(SAMPLE_DATA, 'utf8')));
writeFileSync(FORMS_SAMPLE, formsWorkbook());

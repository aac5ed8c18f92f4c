import { MemoryWorkbook } from '../../src/adapters/memory';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { openOffice } from '../officejs/reading/open-office';
import { describeWorkbook } from './workbook-contract';
import { xlsxOfSnapshot } from './xlsx-of-snapshot';

describeWorkbook('a workbook in memory', (workbook) => new MemoryWorkbook(workbook));
describeWorkbook('an .xlsx file', (workbook) => XlsxWorkbook.open(xlsxOfSnapshot(workbook)));
describeWorkbook('Excel through office.js', (workbook) => openOffice(workbook).workbook, { calculates: true });

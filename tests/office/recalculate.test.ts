import { XlsxWorkbook } from '../../src/adapters/xlsx';
import type { Change } from '../../src/core/changes';
import { buildXlsx } from '../fixtures/build-xlsx';
import { gradesSheet, unitsSheet } from '../fixtures/own-sheets';
import { richWorkbook } from '../fixtures/rich-workbook';
import { recalculate } from './recalculate';
import { staleValues } from './stale-values';

const LIST = `<row r="1"><c r="A1"><v>30</v></c><c r="B1"><v>40</v></c><c r="C1"><f>A1/B1</f><v>0.123</v></c></row>`;

test('stored values are ignored: a wrong one comes out right', () => {
  const file = buildXlsx({ sheets: { 本级项目: LIST } });
  expect(recalculate(file).get('本级项目')?.get('C1')).toBe(0.75);
});

test('a wrong stored value is told with its place', async () => {
  const { formulas, stale } = await staleValues(buildXlsx({ sheets: { 本级项目: LIST } }));
  expect(formulas).toBe(1);
  expect(stale).toEqual(['本级项目!C1 = A1/B1: stored 0.123, recalculated 0.75']);
});

const GRADES = `<row r="3"><c r="E3" t="inlineStr"><is><t>优</t></is></c></row><row r="4"><c r="E4" t="inlineStr"><is><t>良</t></is></c></row><row r="5"><c r="E5" t="inlineStr"><is><t>差</t></is></c></row>`;

test('what we write is what an independent engine works out', async () => {
  const workbook = XlsxWorkbook.open(buildXlsx({ sheets: { 本级项目: GRADES } }));
  const changes: Change[] = [
    {
      kind: 'set-cells',
      sheet: '本级项目',
      cells: [
        { row: 5, column: 0, value: 45.5 },
        { row: 5, column: 1, value: 0.91, formula: 'ROUND(A6/50,4)', format: '0.00%' },
        { row: 5, column: 2, value: '优', formula: 'IF(B6>=0.9,"优","良")' },
        { row: 5, column: 3, value: { error: '#DIV/0!' }, formula: 'A6/0' },
        { row: 5, column: 4, value: true, formula: 'A6>45' },
        { row: 6, column: 0, value: '=1+1\u0001_x0041_ <&> 😀' },
      ],
    },
    { kind: 'mark', sheet: '本级项目', severity: 'error', areas: [{ top: 2, left: 4, bottom: 2, right: 4 }] },
    { kind: 'write-sheet', content: gradesSheet() },
    { kind: 'write-sheet', content: unitsSheet() },
  ];
  expect(await workbook.apply(changes, await workbook.read())).toMatchObject({ ok: true });
  const file = workbook.toBytes();
  expect(await staleValues(file)).toEqual({ formulas: 14, stale: [] });
  expect(recalculate(file).get('本级项目')?.get('A7')).toBe('=1+1\u0001_x0041_ <&> 😀');
});

test('the rich workbook opens, and with our sheets in it too', async () => {
  expect(recalculate(richWorkbook()).get('本级项目')?.get('C9')).toBe(200);
  const workbook = XlsxWorkbook.open(richWorkbook());
  const cells = [{ row: 2, column: 3, value: 0.5 }];
  const changes: Change[] = [
    { kind: 'set-cells', sheet: '本级项目', cells },
    { kind: 'write-sheet', content: unitsSheet() },
  ];
  expect(await workbook.apply(changes, await workbook.read())).toMatchObject({ ok: true });
  expect((await staleValues(workbook.toBytes())).stale).toEqual([]);
});

import { join } from 'node:path';
import { packed } from './package';
import { listSheet, type SampleList, type SampleRow } from './sample-sheet';

const FOLDER = join(__dirname, '../../../assets/sample');

/** The projects of a published report, figures as published; units, places and issuing offices are invented. */
export const SAMPLE_DATA = join(FOLDER, 'projects.csv');
export const SAMPLE_WORKBOOK = join(FOLDER, '2023年度项目支出绩效自评结果.xlsx');

const OFFICE = '霁州经济开发区人力资源和社会保障局（社会事业局）';

const LISTS: readonly Omit<SampleList, 'rows'>[] = [
  { sheet: '本级项目', title: '2023年度本级项目支出绩效自评结果情况表', office: OFFICE, nameHeader: '项目名称' },
  {
    sheet: '转移支付项目',
    title: '2023年度转移支付资金绩效自评结果情况表',
    office: OFFICE,
    nameHeader: '转移支付资金（中央、省、区）\n项目名称',
  },
];

/** The workbook as an office would have made it: a sheet for each list of the data. */
export function sampleWorkbook(csv: string): Uint8Array {
  const [, ...lines] = csv.trim().split('\n');
  const rows = lines.map((line) => line.split(','));
  return packed(
    LISTS.map((list) => listSheet({ ...list, rows: rows.filter(([sheet]) => sheet === list.sheet).map(rowOf) })),
  );
}

function rowOf([, sequence, unit, name, amount, score, grade]: readonly string[]): SampleRow {
  return { sequence: sequence!, unit: unit!, name: name!, amount: amount!, score: score!, grade: grade! };
}

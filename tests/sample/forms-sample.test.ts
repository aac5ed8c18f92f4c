import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { checkWorkbook } from '../../src/app';
import { isStanding } from '../../src/core/checking';
import { placeText } from '../rules/test-rule';
import { FORMS_SAMPLE, formsWorkbook } from '../tooling/sample/forms/forms-workbook';

test('the sample of forms is what its data make it (npm run make-sample)', () => {
  expect(unzipSync(readFileSync(FORMS_SAMPLE))).toEqual(unzipSync(formsWorkbook()));
});

test('its list and its forms, in two layouts, are read whole', async () => {
  const { book } = await checkWorkbook(XlsxWorkbook.open(readFileSync(FORMS_SAMPLE)));
  expect(book.lists.map(({ sheet, projects }) => [sheet, projects.length])).toEqual([['自评结果汇总表', 13]]);
  const forms = book.forms.map(({ sheet, name, indicators }) => `${sheet} ${name?.value} ${indicators.length}`);
  expect(forms).toEqual([
    '自评表1 职业技能提升培训项目 5',
    '自评表2 返乡人员创业扶持项目 5',
    '自评表3 劳动保障监察专项经费 5',
    '自评表4 社会保险经办服务项目 5',
    '自评表5 人事考试考务费 5',
    '自评表6 高层次人才引进补助 5',
    '自评表7 农民工工资争议调解项目 5',
    '自评表8 公共就业招聘会项目 5',
    '自评表9-10 退休人员社会化管理项目 5',
    '自评表9-10 基层平台信息化维护项目 5',
    '自评表11-12 工伤预防宣传项目 5',
    '自评表11-12 人力资源市场建设补助 5',
  ]);
});

test('what was planted in it is found, each once, and nothing else', async () => {
  const { report } = await checkWorkbook(XlsxWorkbook.open(readFileSync(FORMS_SAMPLE)));
  const counted = report.findings.filter(isStanding);
  expect(counted.map(({ severity, rule, at }) => `${severity} ${rule} ${placeText(at)}`)).toEqual([
    'error full-score-underexecuted 自评结果汇总表!G8',
    'error form-list-mismatch 自评结果汇总表!G10',
    'error form-count-mismatch 自评结果汇总表!C16',
    'error indicator-overscored 自评表2!H11',
    'error block-weight-mismatch 自评表3!B11',
    'error form-total-mismatch 自评表4!H16',
    'error execution-score-mismatch 自评表5!I6',
    'error measure-unit-mismatch 自评表6!F11',
    'error non-numeric-actual 自评表9-10!G24',
    'error blank-actual 自评表11-12!G12',
    'warning low-execution-unexplained 自评结果汇总表!F4:F16',
    'warning low-execution-unexplained 自评表5!H6',
    'warning funds-total-mismatch 自评表8!D6',
    'warning deadline-year-mismatch 自评表9-10!E11',
    'info inflated-scores 自评结果汇总表!A3:H17',
  ]);
});

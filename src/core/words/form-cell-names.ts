import type { CellAddress } from '../address';
import { INDICATOR_FIELDS, FUNDS_FIELDS, type Form, type Funds, type FundsField, type IndicatorField } from '../book';
import type { Bilingual, Language } from './language';

const INDICATOR_NAMES: Readonly<Record<IndicatorField, Bilingual>> = {
  class: { 'zh-CN': '一级指标', 'en-US': 'first level' },
  aspect: { 'zh-CN': '二级指标', 'en-US': 'second level' },
  name: { 'zh-CN': '三级指标', 'en-US': 'indicator' },
  operator: { 'zh-CN': '指标性质', 'en-US': 'operator' },
  measureUnit: { 'zh-CN': '度量单位', 'en-US': 'unit of measure' },
  target: { 'zh-CN': '指标值', 'en-US': 'target' },
  actual: { 'zh-CN': '完成值', 'en-US': 'actual value' },
  weight: { 'zh-CN': '分值', 'en-US': 'weight' },
  score: { 'zh-CN': '得分', 'en-US': 'score' },
  reason: { 'zh-CN': '偏差原因', 'en-US': 'deviation reason' },
};

const FUNDS_NAMES: Readonly<Record<FundsField, Bilingual>> = {
  initialBudget: { 'zh-CN': '年初预算数', 'en-US': 'initial budget' },
  adjustedBudget: { 'zh-CN': '全年预算数', 'en-US': 'adjusted budget' },
  executed: { 'zh-CN': '全年执行数', 'en-US': 'executed amount' },
  weight: { 'zh-CN': '分值', 'en-US': 'weight' },
  executionRate: { 'zh-CN': '执行率', 'en-US': 'execution rate' },
  score: { 'zh-CN': '得分', 'en-US': 'score' },
};

const TOTAL: Bilingual = { 'zh-CN': '总分', 'en-US': 'total' };
const GRADE: Bilingual = { 'zh-CN': '自评等级', 'en-US': 'grade' };
const GOALS: Bilingual = { 'zh-CN': '年度总体目标', 'en-US': 'goals of the year' };

/** What a cell of a form is: "培训人数", "得分"; nothing where it is none of those that are read. */
export function formCellNames(form: Form, { row, column }: CellAddress, language: Language): string[] {
  const { funds, indicators, total, headings, grade, goals } = form;
  const isHere = (one: CellAddress | undefined) => one?.row === row && one.column === column;
  if (isHere(grade)) return [GRADE[language]];
  if (isHere(goals?.expected) || isHere(goals?.achieved)) return [GOALS[language]];
  const money = funds?.rows.find((one) => one.row === row);
  if (money) return [money.label, ...fundsColumn(funds!, column, language)];
  if (total?.row === row) return [TOTAL[language], ...indicatorColumn(form, column, language)];
  const heading = headings.find(isHere);
  if (heading) return [heading.label];
  const indicator = indicators.find((one) => one.row === row || one.continuationRows.includes(row));
  return indicator ? [indicator.name.value ?? '', ...indicatorColumn(form, column, language)] : [];
}

function indicatorColumn({ columns }: Form, column: number, language: Language): string[] {
  const field = INDICATOR_FIELDS.find((one) => columns[one] === column);
  return field === undefined ? [] : [INDICATOR_NAMES[field][language]];
}

function fundsColumn({ columns }: Funds, column: number, language: Language): string[] {
  const field = FUNDS_FIELDS.find((one) => columns[one] === column);
  return field === undefined ? [] : [FUNDS_NAMES[field][language]];
}

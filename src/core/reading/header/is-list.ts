import type { Header } from './header';
import type { Columns } from './map-columns';

// Columns of other kinds of tables: indicators of one project, scoring sheets, budgets by account, people, purchases.
const FOREIGN =
  /^(?:一级|二级|三级)指标|^指标名称|^(?:年度)?指标值|(?:评分|评价|考核|扣分)(?:标准|细则|要点)|^(?:姓名|职务|职称|性别|身份证号?|班级|课程|学号|工号|参赛)|^(?:供应商|中标|成交|投标|单价|规格|型号)/;
// Real lists name the account of each project; beside budgets alone it means a budget by accounts.
const ACCOUNT = /科目(?:编码|代码|名称)|^行次$/;
const SPEAKS_OF_EVALUATION = /绩效|自评/;
const EVALUATED = /自评|评价/;
// Budgets and payments of each project in the course of the year.
const OF_ANOTHER_KIND = /监控|(?:执行|支出|支付)进度|进度表|台账|月报|季报|政府采购|项目库/;

/**
 * Whether a header is that of a project list: it names projects and says how they were scored or graded, or what was
 * budgeted and spent on them. Weak wordings (项目, 得分 alone) count only together with each other or with a title that
 * speaks of evaluation, so that account budgets (项目 | 预算数 | 决算数), contests and scoring sheets are left alone.
 */
export function isList(header: Header, columns: Columns, headings: readonly string[]): boolean {
  const { name, score, grade, adjustedBudget, executed, executionRate } = columns;
  if (!name) return false;
  if (name.reason === 'override') return true;
  if (header.columns.some(({ key }) => FOREIGN.test(key))) return false;
  const isTitled = headings.some((line) => SPEAKS_OF_EVALUATION.test(line));
  const nameStrength = strengthOf(header, name.column, 'name');
  const hasMoney = Boolean(adjustedBudget ?? executed ?? executionRate ?? columns.initialBudget);
  if (score || grade) {
    if (score && grade) return nameStrength >= 2 || hasMoney;
    const own = score ? strengthOf(header, score.column, 'score') : strengthOf(header, grade!.column, 'grade');
    return hasMoney || isTitled || (own === 4 && nameStrength >= 2);
  }
  if (nameStrength < 3 || header.columns.some(({ key }) => ACCOUNT.test(key))) return false;
  const isOther = headings.some((line) => OF_ANOTHER_KIND.test(line)) && !headings.some((line) => EVALUATED.test(line));
  if (adjustedBudget && (executed ?? executionRate)) return !isOther;
  return isTitled && Boolean(adjustedBudget) && headings.some((line) => /自评|评价结果/.test(line));
}

function strengthOf(header: Header, column: number, field: string): number {
  const words = header.columns.find((one) => one.column === column)?.words ?? [];
  return Math.max(0, ...words.filter((word) => word.field === field).map((word) => word.strength));
}

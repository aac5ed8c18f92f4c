import { plain } from './width';

// Kinds of money that belong to 政府性基金预算. Left out on purpose: what moved to the general budget (水利建设基金, 残疾人就业保障金,
// 教育附加 …) and what a general budget pays for under a like name (污水处理费).
const FUND_SUBJECTS = [
  '彩票公益金',
  '彩票发行机构业务费',
  '彩票销售机构业务费',
  '土地出让',
  '国有土地使用权出让',
  '国有土地收益基金',
  '农业土地开发资金',
  '城市基础设施配套费',
  '大中型水库移民后期扶持基金',
  '大中型水库库区基金',
  '小型水库移民扶助基金',
  '三峡水库库区基金',
  '国家重大水利工程建设基金',
  '国家电影事业发展专项资金',
  '旅游发展基金',
  '民航发展基金',
  '铁路建设基金',
  '可再生能源电价附加',
  '核电站乏燃料处理处置基金',
  '抗疫特别国债',
  '专项债券资金',
  '专项债券收入',
];

// Hardly any name has one, and to look for all of them costs much more.
const ANY_SUBJECT = new RegExp(FUND_SUBJECTS.join('|'));

// Since 2015 what is set aside from land revenue for fields and schools is general budget.
const SET_ASIDE = /计提.*(?:农田水利|教育资金)/;

/** The kind of money in a name that belongs to 政府性基金预算 (彩票公益金, 土地出让 …); undefined where none is named. */
export function fundSubjectIn(name: string): string | undefined {
  const said = plain(name);
  if (!ANY_SUBJECT.test(said) || SET_ASIDE.test(said)) return undefined;
  return FUND_SUBJECTS.find((subject) => said.includes(subject));
}

import type { ListField } from '../book';
import type { Bilingual } from './language';

/** The columns of a list as we call them where a table's own header is not at hand. */
export const FIELD_NAMES: Readonly<Record<ListField, Bilingual>> = {
  sequence: { 'zh-CN': '序号', 'en-US': 'No.' },
  department: { 'zh-CN': '主管部门', 'en-US': 'department' },
  departmentCode: { 'zh-CN': '主管部门编码', 'en-US': 'department code' },
  unit: { 'zh-CN': '实施单位', 'en-US': 'unit' },
  unitCode: { 'zh-CN': '单位编码', 'en-US': 'unit code' },
  name: { 'zh-CN': '项目名称', 'en-US': 'project name' },
  documentNumber: { 'zh-CN': '文号', 'en-US': 'document number' },
  initialBudget: { 'zh-CN': '年初预算数', 'en-US': 'initial budget' },
  adjustment: { 'zh-CN': '调整数', 'en-US': 'adjustment' },
  adjustedBudget: { 'zh-CN': '全年预算数', 'en-US': 'adjusted budget' },
  executed: { 'zh-CN': '全年执行数', 'en-US': 'executed amount' },
  executionRate: { 'zh-CN': '执行率', 'en-US': 'execution rate' },
  score: { 'zh-CN': '自评得分', 'en-US': 'score' },
  grade: { 'zh-CN': '自评等级', 'en-US': 'grade' },
  reviewScore: { 'zh-CN': '复核得分', 'en-US': 'review score' },
  reason: { 'zh-CN': '偏差原因', 'en-US': 'deviation reason' },
  budgetClass: { 'zh-CN': '预算类型', 'en-US': 'budget class' },
  tier: { 'zh-CN': '级次', 'en-US': 'tier' },
  remark: { 'zh-CN': '备注', 'en-US': 'remark' },
};

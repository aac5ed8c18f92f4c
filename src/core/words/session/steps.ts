import type { ListField } from '../../book';
import { FIELD_NAMES } from '../fields';
import type { Language } from '../language';
import { RULE_WORDS } from '../rules';

/** One thing done to the workbook, as undo and redo name it. */
export type Step =
  | { readonly kind: CountedStep; readonly count: number }
  | { readonly kind: 'switch-rule'; readonly rule: string; readonly isOn: boolean }
  | { readonly kind: 'choose-preset'; readonly title: string }
  | { readonly kind: 'map-column' | 'forget-column'; readonly field: ListField }
  | { readonly kind: 'clear-marks' | 'clean' | 'certify' };

export type CountedStep = 'fix' | 'accept' | 'withdraw' | 'compute' | 'summarise' | 'make-forms' | 'mark' | 'edit';

const COUNTED: Readonly<Record<Language, Readonly<Record<CountedStep, (count: number) => string>>>> = {
  'zh-CN': {
    fix: (count) => `修正 ${count} 处`,
    accept: (count) => `认可 ${count} 处`,
    withdraw: (count) => `取消认可 ${count} 处`,
    compute: (count) => `计算得分与等级 ${count} 处`,
    summarise: (count) => `汇总（${count} 张表）`,
    'make-forms': (count) => `新建自评表 ${count} 张`,
    mark: (count) => `标记 ${count} 个单元格`,
    edit: (count) => `改动 ${count} 个单元格`,
  },
  'en-US': {
    fix: (count) => `${count} ${count === 1 ? 'fix' : 'fixes'}`,
    accept: (count) => `${count} acceptance${count === 1 ? '' : 's'}`,
    withdraw: (count) => `${count} withdrawal${count === 1 ? '' : 's'}`,
    compute: (count) => `scores and grades in ${count} cell${count === 1 ? '' : 's'}`,
    summarise: (count) => `summary (${count} sheet${count === 1 ? '' : 's'})`,
    'make-forms': (count) => `${count} new form${count === 1 ? '' : 's'}`,
    mark: (count) => `marks on ${count} cell${count === 1 ? '' : 's'}`,
    edit: (count) => `edit of ${count} cell${count === 1 ? '' : 's'}`,
  },
};

/** What undo would take back, in a few words: "修正 3 处". */
export function stepLabel(step: Step, language: Language): string {
  const isChinese = language === 'zh-CN';
  switch (step.kind) {
    case 'switch-rule': {
      const title = RULE_WORDS[step.rule]?.[language].title ?? step.rule;
      if (isChinese) return step.isOn ? `启用“${title}”` : `停用“${title}”`;
      return `switching “${title}” ${step.isOn ? 'on' : 'off'}`;
    }
    case 'choose-preset':
      return isChinese ? `换用标准“${step.title}”` : `choice of “${step.title}”`;
    case 'map-column':
      return isChinese
        ? `指定“${FIELD_NAMES[step.field][language]}”列`
        : `column for the ${FIELD_NAMES[step.field][language]}`;
    case 'forget-column':
      return isChinese
        ? `自动识别“${FIELD_NAMES[step.field][language]}”列`
        : `automatic column for the ${FIELD_NAMES[step.field][language]}`;
    case 'clear-marks':
      return isChinese ? '清除标记' : 'clearing of marks';
    case 'clean':
      return isChinese ? '交前清理' : 'cleaning';
    case 'certify':
      return isChinese ? '生成核对凭证' : 'check certificate';
    default:
      return COUNTED[language][step.kind](step.count);
  }
}

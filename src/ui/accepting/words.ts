import type { Words } from '../words';

interface AcceptingWords {
  readonly title: string;
  titleOfRule(title: string, count: number): string;
  readonly what: string;
  readonly reason: string;
  readonly placeholder: string;
  readonly required: string;
  readonly suggestionsLabel: string;
  readonly suggestions: readonly string[];
  readonly confirm: string;
}

export const ACCEPTING_WORDS: Words<AcceptingWords> = {
  'zh-CN': {
    title: '认可这一项',
    titleOfRule: (title, count) => `认可“${title}”的${count}项`,
    what: '认可后不再计入。理由随工作簿保存；以后有关数值一变，会重新列出并附上原来的理由。',
    reason: '理由',
    placeholder: '为什么可以保留',
    required: '请写明理由。',
    suggestionsLabel: '常用理由',
    suggestions: ['已与主管部门核实', '与批复文件一致', '已在报告中说明原因', '情况属实，附有佐证材料'],
    confirm: '认可',
  },
  'en-US': {
    title: 'Accept this finding',
    titleOfRule: (title, count) => `Accept ${count} of “${title}”`,
    what: 'It no longer counts. The reason is kept in the workbook; once the values change, the finding comes back with it.',
    reason: 'Reason',
    placeholder: 'Why it may stand',
    required: 'Please give a reason.',
    suggestionsLabel: 'Common reasons',
    suggestions: [
      'Confirmed with the supervising department',
      'As in the approval document',
      'Explained in the report',
      'True, with evidence attached',
    ],
    confirm: 'Accept',
  },
};

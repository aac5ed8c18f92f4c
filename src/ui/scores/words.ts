import type { Words } from '../words';

interface ScoresWords {
  readonly loading: string;
  readonly failed: string;
  readonly form: string;
  /** How the options of the choice are told apart. */
  readonly groups: { readonly differing: string; readonly unfilled: string; readonly others: string };
  readonly option: (name: string, total: string | null) => string;
  readonly previous: string;
  readonly next: string;
  readonly standard: (title: string) => string;
  readonly lines: string;
  readonly reveal: (cell: string) => string;
  readonly steps: string;
  readonly unnamed: string;
}

export const SCORES_WORDS: Words<ScoresWords> = {
  'zh-CN': {
    loading: '正在逐项计算…',
    failed: '没能算出来，请关闭后再试。',
    form: '自评表',
    groups: { differing: '有与标准不一致的', unfilled: '有未填的', others: '其他' },
    option: (name, total) => (total === null ? name : `${name}（${total}分）`),
    previous: '上一张',
    next: '下一张',
    standard: (title) => `按“${title}”计算`,
    lines: '逐项得分',
    reveal: (cell) => `到单元格 ${cell}`,
    steps: '怎么算的',
    unnamed: '未写项目名称',
  },
  'en-US': {
    loading: 'Reckoning…',
    failed: 'This could not be reckoned. Close it and try again.',
    form: 'Form',
    groups: { differing: 'Scores differ from the standard', unfilled: 'Scores are empty', others: 'Others' },
    option: (name, total) => (total === null ? name : `${name} (${total})`),
    previous: 'Previous',
    next: 'Next',
    standard: (title) => `By the standard “${title}”`,
    lines: 'Scores',
    reveal: (cell) => `Go to cell ${cell}`,
    steps: 'How it comes about',
    unnamed: 'no project named',
  },
};

import type { Words } from '../words';

interface SummaryWords {
  readonly figures: string;
  readonly projects: string;
  readonly budget: string;
  readonly budgetIn: (unit: string) => string;
  readonly unitUnknown: string;
  readonly excellentRate: string;
  readonly graded: string;
  readonly none: string;
  readonly grades: string;
  readonly chartHeads: readonly [string, string, string];
  readonly noGrades: string;
  readonly sheets: string;
  readonly noSheets: string;
  readonly openSheet: (name: string) => string;
  readonly write: string;
  readonly rewrite: string;
  readonly compute: string;
  readonly computeHint: string;
  readonly computing: string;
  readonly forms: string;
  /** How many there are, and how many of them are blank. */
  readonly formsFound: (count: number, blank: number) => string;
  readonly rowsWithout: (count: number) => string;
  readonly allHaveForms: string;
  readonly makeForms: string;
  readonly explainScores: string;
  readonly noFilledForms: string;
  readonly marks: string;
  readonly marksHint: string;
  readonly mark: string;
  readonly markAgain: string;
  readonly clearMarks: string;
  readonly noMarks: string;
  readonly noFindings: string;
  readonly cleaning: string;
  readonly clean: string;
  readonly cleanHint: string;
  readonly nothingToSummarise: string;
}

const ZH: SummaryWords = {
  figures: '总体情况',
  projects: '项目',
  budget: '全年预算数',
  budgetIn: (unit) => `全年预算数（${unit}）`,
  unitUnknown: '未注明单位，按万元',
  excellentRate: '评优率',
  graded: '已评等级',
  none: '—',
  grades: '等级分布',
  chartHeads: ['等级', '项目数', '占比'],
  noGrades: '还没有评定等级的项目。',
  sheets: '汇总表',
  noSheets: '还没有写入汇总表。',
  openSheet: (name) => `打开工作表“${name}”`,
  write: '写入汇总表…',
  rewrite: '更新汇总表…',
  compute: '计算得分与等级…',
  computeHint: '填上空着的，也可以更正算错的。先看改动，再写入。',
  computing: '得分与等级',
  forms: '自评表',
  formsFound: (count, blank) =>
    count === 0 ? '工作簿里还没有自评表。' : `共 ${count} 张自评表${blank === 0 ? '' : `，其中 ${blank} 张空白`}。`,
  rowsWithout: (count) => `清单中有 ${count} 个项目没有自评表。`,
  allHaveForms: '清单中的项目都有自评表',
  makeForms: '生成空白自评表…',
  explainScores: '得分是怎么来的…',
  noFilledForms: '没有填写了的自评表',
  marks: '标记',
  marksHint: '在表格里给有问题的单元格上色，不动原有的底色和内容。',
  mark: '标记到表格',
  markAgain: '重新标记',
  clearMarks: '清除标记',
  noMarks: '表格里没有标记',
  noFindings: '没有需要标记的问题',
  cleaning: '交前清理',
  clean: '交前清理…',
  cleanHint: '去掉标记、汇总表和本工具留下的一切，再上报。',
  nothingToSummarise: '没有找到项目清单',
};

const EN: SummaryWords = {
  figures: 'Overview',
  projects: 'Projects',
  budget: 'Adjusted budget',
  budgetIn: (unit) => `Adjusted budget (${unit})`,
  unitUnknown: 'no unit stated, taken as 万元',
  excellentRate: 'Rated 优',
  graded: 'With a grade',
  none: '—',
  grades: 'Grades',
  chartHeads: ['Grade', 'Projects', 'Share'],
  noGrades: 'No project has a grade yet.',
  sheets: 'Summary sheets',
  noSheets: 'No summary sheet has been written yet.',
  openSheet: (name) => `Open the sheet “${name}”`,
  write: 'Write summary sheets…',
  rewrite: 'Update summary sheets…',
  compute: 'Compute scores and grades…',
  computeHint: 'Fills what is empty, and corrects what is wrong if you like. You see the changes first.',
  computing: 'Scores and grades',
  forms: 'Self-evaluation forms',
  formsFound: (count, blank) =>
    count === 0
      ? 'There is no form in the workbook yet.'
      : `${count === 1 ? '1 form' : `${count} forms`}${blank === 0 ? '' : `, ${blank} of them blank`}.`,
  rowsWithout: (count) =>
    count === 1 ? '1 project of the lists has no form.' : `${count} projects of the lists have no form.`,
  allHaveForms: 'All projects of the lists have forms',
  makeForms: 'Make blank forms…',
  explainScores: 'How the scores come about…',
  noFilledForms: 'There is no form that has been filled in',
  marks: 'Marks',
  marksHint: 'Colours the cells with findings. Your own fills and contents stay as they are.',
  mark: 'Mark cells',
  markAgain: 'Mark again',
  clearMarks: 'Clear marks',
  noMarks: 'There are no marks',
  noFindings: 'There is nothing to mark',
  cleaning: 'Before handing in',
  clean: 'Clean…',
  cleanHint: 'Takes out marks, summary sheets and all else this tool has left.',
  nothingToSummarise: 'No project list found',
};

export const SUMMARY_WORDS: Words<SummaryWords> = { 'zh-CN': ZH, 'en-US': EN };

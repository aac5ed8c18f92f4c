import type { FormLayoutId } from '../../core/blank-forms/layout-ids';
import type { Words } from '../words';

interface WritingWords {
  readonly loading: string;
  readonly failed: string;
  readonly cells: (count: number) => string;
  readonly nothing: string;
  readonly computeTitle: string;
  readonly computeWhat: string;
  readonly computeConfirm: string;
  readonly replace: string;
  readonly replaceHint: string;
  readonly suggestions: string;
  readonly suggestionsHint: string;
  readonly form: string;
  readonly asFormulas: string;
  readonly asValues: string;
  readonly summariseTitle: string;
  readonly summariseConfirm: string;
  readonly makeFormsTitle: string;
  readonly makeFormsWhat: string;
  readonly makeFormsConfirm: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<FormLayoutId | 'auto', string>>;
  readonly lastYear: string;
  readonly lastYearHint: string;
  readonly chooseFile: string;
  readonly otherFile: string;
  readonly noFile: string;
  /** `done` between 0 and 1; null: nobody knows how far. */
  readonly readingFile: (name: string, done: number | null) => string;
  readonly fileSaid: (name: string, said: string) => string;
  readonly cannotRead: string;
  readonly certifyTitle: string;
  readonly certifyWhat: string;
  readonly certifyConfirm: string;
  readonly cleanTitle: string;
  readonly cleanWhat: string;
  readonly cleanConfirm: string;
}

const ZH: WritingWords = {
  loading: '正在算出会改动哪些单元格…',
  failed: '没能算出会改动什么，请关闭后再试。',
  cells: (count) => `将改动 ${count} 个单元格`,
  nothing: '没有需要改动的单元格。',
  computeTitle: '计算得分与等级',
  computeWhat: '按当前标准，由预算数和执行数算出执行率，由得分定出等级；自评表里的指标得分和总分也一并算出。',
  computeConfirm: '写入',
  replace: '同时更正与标准不符的',
  replaceHint: '不勾选时只填空着的单元格，已有的不动。',
  suggestions: '写明“达成”的定性指标先填满分',
  suggestionsHint:
    '定性指标的得分在档次范围内由您确定；勾选后“达成”的先填满分，您再核改，“部分达成”“未达成”的仍由您填。',
  form: '写成',
  asFormulas: '公式（随数据变）',
  asValues: '数值（固定）',
  summariseTitle: '写入汇总表',
  summariseConfirm: '写入',
  makeFormsTitle: '生成空白自评表',
  makeFormsWhat: '给清单中还没有自评表的项目各建一张，项目名称、单位和资金按清单填好；已有的表不动。',
  makeFormsConfirm: '生成',
  layout: '版式',
  layouts: {
    auto: '按当前标准（转移支付用其专用表）',
    national: '国家附件1',
    'with-cost': '含成本指标',
    'operator-columns': '指标性质、度量单位分列',
    transfer: '转移支付绩效自评表',
  },
  lastYear: '上年的自评表（可不选）',
  lastYearHint: '选上年的 .xlsx 文件，同一项目的指标和指标值带到新表里，完成值和得分不带。文件只在本机读取。',
  chooseFile: '选择文件…',
  otherFile: '换一个文件…',
  noFile: '不用上年的',
  readingFile: (name, done) => `正在读取“${name}”…${done === null ? '' : ` ${Math.floor(done * 100)}%`}`,
  fileSaid: (name, said) => `${name}：${said}`,
  cannotRead: '文件读不到，可能已被移动、改名，或正被别的程序占用。请关闭别的程序后再选一次。',
  certifyTitle: '生成核对凭证',
  certifyWhat: '在工作簿里写一张可打印的凭证：核对了什么、按哪个标准、还有哪些问题、哪些已认可及理由。',
  certifyConfirm: '写入',
  cleanTitle: '交前清理',
  cleanWhat: '去掉本工具留下的全部内容，只留你自己的数据。上报前用；随时可以撤销。',
  cleanConfirm: '清理',
};

const EN: WritingWords = {
  loading: 'Working out which cells would change…',
  failed: 'It could not be worked out what would change. Close this and try again.',
  cells: (count) => (count === 1 ? '1 cell will change' : `${count} cells will change`),
  nothing: 'No cell needs changing.',
  computeTitle: 'Compute scores and grades',
  computeWhat:
    'Execution rates follow from budget and executed amounts, grades from scores, by the standard chosen; so do the scores and totals of the forms.',
  computeConfirm: 'Write',
  replace: 'Also correct those that differ from the standard',
  replaceHint: 'Otherwise only empty cells are filled.',
  suggestions: 'Full points for what is said to be reached (达成)',
  suggestionsHint:
    'Scores in words are yours to set within their bounds; this fills in all points for 达成, for you to look at, and leaves 部分达成 and 未达成 to you.',
  form: 'Written as',
  asFormulas: 'Formulas (follow the data)',
  asValues: 'Values (fixed)',
  summariseTitle: 'Write summary sheets',
  summariseConfirm: 'Write',
  makeFormsTitle: 'Make blank forms',
  makeFormsWhat:
    'A form for each project of the lists that has none, with its name, unit and funds as listed; forms already there are left alone.',
  makeFormsConfirm: 'Make',
  layout: 'Layout',
  layouts: {
    auto: 'By the standard (transfer payments have their own)',
    national: 'National form (annex 1)',
    'with-cost': 'With cost indicators',
    'operator-columns': 'Columns for operator and unit',
    transfer: 'Form of a transfer payment',
  },
  lastYear: "Last year's forms (optional)",
  lastYearHint:
    "Choose last year's .xlsx file: indicators and targets of the same projects come over, actual values and scores do not. The file is read on this machine only.",
  chooseFile: 'Choose a file…',
  otherFile: 'Another file…',
  noFile: "Without last year's",
  readingFile: (name, done) => `Reading “${name}”…${done === null ? '' : ` ${Math.floor(done * 100)}%`}`,
  fileSaid: (name, said) => `${name}: ${said}`,
  cannotRead:
    'The file cannot be read: moved, renamed, or in use by another program. Close that and choose the file again.',
  certifyTitle: 'Write the check certificate',
  certifyWhat:
    'Writes a sheet to print: what was checked, by which standard, what is open, and what was accepted and why.',
  certifyConfirm: 'Write',
  cleanTitle: 'Clean before handing in',
  cleanWhat: 'Takes out everything this tool has left and keeps your own data. It can be undone.',
  cleanConfirm: 'Clean',
};

export const WRITING_WORDS: Words<WritingWords> = { 'zh-CN': ZH, 'en-US': EN };

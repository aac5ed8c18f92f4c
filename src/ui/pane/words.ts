import type { Words } from '../words';

export const PANE_TABS = ['findings', 'precheck', 'summary', 'settings'] as const;
export type PaneTab = (typeof PANE_TABS)[number];

export interface PaneWords {
  readonly pane: string;
  readonly tables: (count: number) => string;
  readonly projects: (count: number) => string;
  readonly forms: (count: number) => string;
  readonly checkedAt: (time: string) => string;
  readonly notChecked: string;
  readonly stale: string;
  readonly noList: string;
  readonly preset: (title: string) => string;
  readonly check: string;
  readonly summarise: string;
  readonly compute: string;
  readonly actions: string;
  readonly undo: (what: string) => string;
  readonly redo: (what: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly steps: Readonly<Record<'reading' | 'checking' | 'writing', string>>;
  readonly working: string;
  readonly percent: (done: number) => string;
  readonly tabs: Readonly<Record<PaneTab, string>>;
  readonly tabList: string;
  readonly done: string;
  readonly failed: string;
  /** When the desk itself breaks: nobody knows more. */
  readonly broken: string;
}

const ZH: PaneWords = {
  pane: '绩核',
  tables: (count) => `${count} 张表`,
  projects: (count) => `${count} 个项目`,
  forms: (count) => `${count} 张自评表`,
  checkedAt: (time) => `${time} 核对`,
  notChecked: '尚未核对',
  stale: '有改动，待重新核对',
  noList: '没有找到项目清单或自评表',
  preset: (title) => `标准：${title}`,
  check: '一键核对',
  summarise: '一键汇总',
  compute: '计算得分与等级',
  actions: '主要操作',
  undo: (what) => `撤销：${what}`,
  redo: (what) => `重做：${what}`,
  nothingToUndo: '没有可撤销的操作',
  nothingToRedo: '没有可重做的操作',
  steps: { reading: '正在读取', checking: '正在核对', writing: '正在写入' },
  working: '正在处理',
  percent: (done) => `${Math.round(done * 100)}%`,
  tabs: { findings: '核对', precheck: '预检', summary: '汇总', settings: '设置' },
  tabList: '面板内容',
  done: '完成',
  failed: '没有完成',
  broken: '程序内部出了问题，这一步没有完成。请先保存，再重新打开文件试一次。',
};

const EN: PaneWords = {
  pane: 'Jihe',
  tables: (count) => (count === 1 ? '1 table' : `${count} tables`),
  projects: (count) => (count === 1 ? '1 project' : `${count} projects`),
  forms: (count) => (count === 1 ? '1 form' : `${count} forms`),
  checkedAt: (time) => `checked ${time}`,
  notChecked: 'not checked yet',
  stale: 'changed, to be checked again',
  noList: 'no project list or form found',
  preset: (title) => `Standard: ${title}`,
  check: 'Check',
  summarise: 'Summarise',
  compute: 'Scores and grades',
  actions: 'Main actions',
  undo: (what) => `Undo: ${what}`,
  redo: (what) => `Redo: ${what}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  steps: { reading: 'Reading', checking: 'Checking', writing: 'Writing' },
  working: 'Working',
  percent: (done) => `${Math.round(done * 100)}%`,
  tabs: { findings: 'Findings', precheck: 'Pre-check', summary: 'Summary', settings: 'Settings' },
  tabList: 'Parts of the pane',
  done: 'Done',
  failed: 'Not done',
  broken: 'Something broke inside the program and this step was not done. Save first, then open the file again.',
};

export const PANE_WORDS: Words<PaneWords> = { 'zh-CN': ZH, 'en-US': EN };

import type { Verdict } from '../../app/session';
import type { Words } from '../../ui/words';

export interface WorkbenchWords {
  readonly product: string;
  readonly open: string;
  readonly save: string;
  readonly saveHint: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly unsaved: string;
  readonly undo: string;
  readonly redo: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark' | 'contrast', string>>;
  readonly dropHere: string;
  readonly files: string;
  readonly filesHint: (count: number) => string;
  readonly verdicts: Readonly<Record<Verdict | 'waiting' | 'checking' | 'unreadable', string>>;
  readonly counts: (error: number, warning: number, info: number) => string;
  readonly closeFile: (name: string) => string;
  readonly removeTitle: (name: string) => string;
  readonly removeWarning: string;
  readonly removeUnsaved: string;
  readonly table: string;
  readonly pane: string;
  readonly narrowParts: string;
  readonly resize: string;
  readonly converted: string;
  readonly wps: string;
  readonly cannotConvert: string;
  readonly tooLargeToOpen: string;
  readonly cannotRead: string;
  readonly folder: string;
  readonly noWorkbook: string;
  readonly lost: string;
  readonly restored: string;
  readonly draft: (name: string, time: string) => string;
  readonly drafts: (count: number, name: string, time: string) => string;
  readonly restore: string;
  readonly discard: string;
  readonly noDrafts: string;
  readonly pasted: string;
  readonly dismiss: string;
  readonly starting: string;
  readonly noFile: string;
}

const ZH: WorkbenchWords = {
  product: '绩核',
  open: '打开',
  save: '保存为 .xlsx',
  saveHint: (name) => `下载为“${name}”，原文件不动`,
  saved: (name) => `已存为“${name}”，请到浏览器的下载文件夹查看。原文件没有改动。`,
  unsaved: '有未保存的改动',
  undo: '撤销',
  redo: '重做',
  language: '语言',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' },
  dropHere: '松开鼠标，打开文件',
  files: '文件',
  filesHint: (count) => `共 ${count} 个文件，点文件名打开`,
  verdicts: {
    waiting: '等待核对',
    checking: '正在核对',
    unreadable: '打不开',
    'not-checked': '没有核对',
    'no-list': '没有找到项目清单或自评表',
    errors: '有错误',
    warnings: '有提醒',
    clear: '未发现问题',
  },
  counts: (error, warning, info) => `错误 ${error} · 提醒 ${warning} · 提示 ${info}`,
  closeFile: (name) => `移出“${name}”`,
  removeTitle: (name) => `移出“${name}”？`,
  removeWarning: '这份文件有未保存的改动，移出后无法找回。想留下改动，请先取消，再保存为 .xlsx。',
  removeUnsaved: '不保存，移出',
  table: '工作表',
  pane: '核对结果',
  narrowParts: '看哪一边',
  resize: '拖动调整两侧宽度',
  converted:
    '这份文件不是 .xlsx 格式，已转换后打开，只能查看和核对。要修改，请先在 Excel 或 WPS 里另存为 .xlsx，再打开。',
  wps: '这是 WPS 表格的 .et 文件。请在 WPS 里另存为 .xlsx，再打开。',
  cannotConvert: '这份文件读不出来，可能已损坏。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
  tooLargeToOpen: '文件太大，浏览器装不下。请删去不核对的工作表和图片，另存后再试。',
  cannotRead: '文件读不到，可能已被移动、改名，或正被别的程序占用。请关闭别的程序后再试。',
  folder: '文件夹不能直接打开。请打开它，选中里面的文件再拖进来。',
  noWorkbook: '没有可以打开的文件。可以打开的有 .xlsx、.xlsm、.xls、.ods 和 .csv。',
  lost: '浏览器内存不够，核对中断了。文件按最近自动保留的内容重新打开，最后几秒的改动请再看一眼。',
  restored: '已恢复上次未保存的改动。',
  draft: (name, time) => `上次有未保存的改动：${name}，${time}。`,
  drafts: (count, name, time) => `上次有 ${count} 份文件的改动没有保存，最近的是：${name}，${time}。`,
  restore: '恢复',
  discard: '丢弃',
  noDrafts: '浏览器不让本页保存草稿（如无痕窗口）。改动请及时保存为文件。',
  pasted: '粘贴的表格',
  dismiss: '知道了',
  starting: '正在准备…',
  noFile: '打开或拖入一个 .xlsx 文件，也可以直接粘贴表格。',
};

const EN: WorkbenchWords = {
  product: '绩核 Jihe',
  open: 'Open',
  save: 'Save as .xlsx',
  saveHint: (name) => `Downloads “${name}”; the file itself stays as it is`,
  saved: (name) => `Saved as “${name}” in your browser’s downloads. The file itself was not changed.`,
  unsaved: 'unsaved changes',
  undo: 'Undo',
  redo: 'Redo',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  dropHere: 'Let go to open',
  files: 'Files',
  filesHint: (count) => `${count} files; click a name to open it`,
  verdicts: {
    waiting: 'waiting',
    checking: 'being checked',
    unreadable: 'cannot be opened',
    'not-checked': 'not checked',
    'no-list': 'no project list or form found',
    errors: 'errors',
    warnings: 'warnings',
    clear: 'nothing found',
  },
  counts: (error, warning, info) => `errors ${error} · warnings ${warning} · notes ${info}`,
  closeFile: (name) => `Take “${name}” off the list`,
  removeTitle: (name) => `Take “${name}” off the list?`,
  removeWarning: 'It has unsaved changes, which cannot be had back. To keep them, cancel and save it as .xlsx first.',
  removeUnsaved: 'Take off without saving',
  table: 'Sheets',
  pane: 'Findings',
  narrowParts: 'Which side to show',
  resize: 'Drag to share the width',
  converted:
    'This is not an .xlsx file. It was converted to be viewed and checked only. To change it, save it as .xlsx in Excel or WPS first.',
  wps: 'This is a WPS .et file. Save it as .xlsx in WPS and open that.',
  cannotConvert:
    'This file could not be read; it may be damaged. Open it in Excel or WPS, save it as .xlsx and try again.',
  tooLargeToOpen:
    'This file is too large for the browser. Take out sheets and pictures that need no check and save it again.',
  cannotRead: 'The file cannot be read: moved, renamed, or in use by another program. Close that and try again.',
  folder: 'A folder cannot be opened. Open it, choose the files in it, and drop those.',
  noWorkbook: 'There is no file here to open. These can be: .xlsx, .xlsm, .xls, .ods and .csv.',
  lost: 'The browser ran out of memory and the check broke off. The file is opened again as it was last kept; please look over the changes of the last few seconds.',
  restored: 'The changes that you had not saved are back.',
  draft: (name, time) => `There are unsaved changes from before: ${name}, ${time}.`,
  drafts: (count, name, time) => `There are unsaved changes to ${count} files from before, last to ${name}, ${time}.`,
  restore: 'Restore',
  discard: 'Discard',
  noDrafts: 'The browser lets this page keep no drafts (a private window?). Save your changes to a file in good time.',
  pasted: 'Pasted table',
  dismiss: 'Dismiss',
  starting: 'Getting ready…',
  noFile: 'Open or drop an .xlsx file, or paste a table.',
};

/** What the workbench says beside its grid and pane. */
export const WORKBENCH_WORDS: Words<WorkbenchWords> = { 'zh-CN': ZH, 'en-US': EN };

import type { ListField } from '../../book';
import { FIELD_NAMES } from '../fields';
import type { Language } from '../language';

/** What a session of work on an open workbook says to its user. */
export interface SessionWords {
  /** Several short statements as one sentence. */
  sentence(statements: readonly string[]): string;
  checked(counts: string): string;
  fixed(count: number): string;
  /** `left` would write cells that others write, `without` have no suggestion, `gone` are not found any more. */
  notFixed(facts: { left: number; without: number; gone: number }): string[];
  nothingToFix(facts: { without: number; gone: number }): string;
  accepted(count: number): string;
  needsReason(): string;
  gone(): string;
  withdrawn(count: number): string;
  nothingToWithdraw(): string;
  ruleSwitched(title: string, isOn: boolean): string;
  ruleOffByPreset(title: string): string;
  unknownRule(): string;
  presetChosen(title: string): string;
  unknownPreset(): string;
  columnMapped(field: ListField): string;
  columnForgotten(field: ListField): string;
  nothingToForget(): string;
  nothingToSummarise(): string;
  certified(sheet: string): string;
  willCertify(sheet: string, facts: { open: number; accepted: number }): string;
  edited(cells: number): string;
  nothingToEdit(): string;
  marksCleared(): string;
  noMarks(): string;
  nothingToClean(): string;
  /** What cleaning would take out, a line each. */
  willRemoveMarks(): string;
  willRemoveSheets(names: readonly string[]): string;
  willRemoveState(): string;
  undone(step: string): string;
  redone(step: string): string;
  /** Behind what was undone or done again: cells that somebody has changed since, some of them named. */
  keptCells(count: number, places: readonly string[]): string;
  /** Sheets that were made for the user and filled in since, some of them named. */
  keptSheets(count: number, names: readonly string[]): string;
  keptState(): string;
  /** Behind what was undone: a sheet of ours that stays, and a cell that reads it. */
  sparedSheet(name: string, reader: string): string;
  nothingToUndo(): string;
  nothingToRedo(): string;
  spoken(): string;
  stopped(): string;
  /** Behind what was done, where the check after it was stopped or broke down. */
  notRechecked(): string;
  readOnly(): string;
  unexpected(): string;
  /** A part that is loaded when needed could not be had. */
  partMissing(): string;
  marksAreOld(): string;
  sheetsAreOld(): string;
  certificateIsOld(): string;
  alsoRecalculated(formulas: number): string;
  moreLines(cells: number): string;
  /** "98" where it is a text that looks as a number. */
  asText(shown: string): string;
}

const ZH: SessionWords = {
  sentence: (statements) => `${statements.join('；')}。`,
  checked: (counts) => `核对完成：${counts}`,
  fixed: (count) => `已修正 ${count} 处`,
  notFixed: ({ left, without, gone }) =>
    [
      left > 0 ? `${left} 处与其他修正改同一单元格，需再修正一次` : '',
      without > 0 ? `${without} 处没有可直接采用的改法，请手工修改` : '',
      gone > 0 ? `${gone} 处已经不存在` : '',
    ].filter((sentence) => sentence !== ''),
  nothingToFix: ({ without }) =>
    without > 0 ? '没有可直接采用的改法，请手工修改。' : '要修正的问题已经不存在，没有改动。',
  accepted: (count) => `已认可 ${count} 处；数据变了会重新列出。`,
  needsReason: () => '请写明认可的理由。',
  gone: () => '这些问题已经不存在，没有改动。',
  withdrawn: (count) => `已取消认可 ${count} 处。`,
  nothingToWithdraw: () => '这些问题没有认可过，没有改动。',
  ruleSwitched: (title, isOn) => (isOn ? `已启用“${title}”。` : `已停用“${title}”，不再检查。`),
  ruleOffByPreset: (title) => `所用标准不查“${title}”。如需检查，请换用别的标准。`,
  unknownRule: () => '没有这条规则，没有改动。',
  presetChosen: (title) => `已换用标准“${title}”。`,
  unknownPreset: () => '没有这个标准，没有改动。',
  columnMapped: (field) => `已指定“${FIELD_NAMES[field]['zh-CN']}”列。`,
  columnForgotten: (field) => `“${FIELD_NAMES[field]['zh-CN']}”列改回自动识别。`,
  nothingToForget: () => '这一列本来就是自动识别的，没有改动。',
  nothingToSummarise: () => '没有可汇总的内容。',
  certified: (sheet) => `已写好“${sheet}”。`,
  willCertify: (sheet, { open, accepted }) =>
    `将写入工作表“${sheet}”：列出未处理的问题 ${open} 项、已认可的问题 ${accepted} 项`,
  edited: (cells) => `已改动 ${cells} 个单元格。`,
  nothingToEdit: () => '没有改动。',
  marksCleared: () => '已清除标记。',
  noMarks: () => '没有标记可清除。',
  nothingToClean: () => '工作簿里没有本工具加的内容，不用清理。',
  willRemoveMarks: () => '将去掉标记',
  willRemoveSheets: (names) => `将去掉工作表：${names.join('、')}`,
  willRemoveState: () => '将去掉保存在工作簿里的核对设置（认可的理由、指定的列、停用的规则、所用标准）',
  undone: (step) => `已撤销：${step}。`,
  redone: (step) => `已重做：${step}。`,
  keptCells: (count, places) => {
    return `其中${count}个单元格此后又有改动或移动了位置，保持现状：${places.join('、')}${count > places.length ? ' 等' : ''}。`;
  },
  keptSheets: (count, names) =>
    `其中${count}张工作表此后已有填写，保持现状：${names.join('、')}${count > names.length ? ' 等' : ''}。`,
  keptState: () => '核对设置此后又有改动，保持现状。',
  sparedSheet: (name, reader) =>
    `工作表“${name}”有公式在引用（${reader}），没有去掉，以免公式变成 #REF!；不再需要时可用“交前清理”去掉。`,
  nothingToUndo: () => '没有可撤销的操作。',
  nothingToRedo: () => '没有可重做的操作。',
  spoken: () => '界面语言已换为中文。',
  stopped: () => '已停止，没有改动。',
  notRechecked: () => '之后的核对没有做完，请再核对一次。',
  readOnly: () =>
    '这个文件是由 .xls、.ods 或 .csv 转换打开的，只能核对，不能写入。请在 Excel 或 WPS 中另存为 .xlsx 后再打开。',
  unexpected: () => '出了意外，这一步没有做成，工作簿保持原样。请再试一次；如果还不行，请保存后重新打开。',
  partMissing: () => '这一步要用的部分没能载入，请检查网络后再试一次。',
  marksAreOld: () => '标记是在上次改动之前做的，可能已经不准，请重新标记。',
  sheetsAreOld: () => '汇总表是在上次改动之前生成的，可能已经不准，请重新汇总。',
  certificateIsOld: () => '生成核对凭证之后数据有改动，凭证已经作废，请重新生成。',
  alsoRecalculated: (formulas) => `另有 ${formulas} 个公式的结果随之更新。`,
  moreLines: (cells) => `其余 ${cells} 个单元格没有列出。`,
  asText: (shown) => `${shown}（文本）`,
};

const EN: SessionWords = {
  sentence: (statements) => {
    const said = statements.join('; ');
    return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
  },
  checked: (counts) => `Checked: ${counts}`,
  fixed: (count) => `${count} fixed`,
  notFixed: ({ left, without, gone }) =>
    [
      left > 0 ? `${left} would change the same cells as other fixes and must be fixed in another round` : '',
      without > 0 ? `${without} ${without === 1 ? 'has' : 'have'} no ready fix and must be mended by hand` : '',
      gone > 0 ? `${gone} no longer there` : '',
    ].filter((sentence) => sentence !== ''),
  nothingToFix: ({ without }) =>
    without > 0
      ? 'There is no ready fix; please mend it by hand.'
      : 'What was to be fixed is no longer there; nothing was changed.',
  accepted: (count) => `${count} accepted; they come back when their values change.`,
  needsReason: () => 'Please give the reason.',
  gone: () => 'These findings are no longer there; nothing was changed.',
  withdrawn: (count) => `${count} no longer accepted.`,
  nothingToWithdraw: () => 'These findings were not accepted; nothing was changed.',
  ruleSwitched: (title, isOn) => (isOn ? `“${title}” is checked again.` : `“${title}” is not checked any more.`),
  ruleOffByPreset: (title) => `The standard in use does not check “${title}”. Choose another standard to check it.`,
  unknownRule: () => 'There is no such rule; nothing was changed.',
  presetChosen: (title) => `The standard is now “${title}”.`,
  unknownPreset: () => 'There is no such standard; nothing was changed.',
  columnMapped: (field) => `The column for the ${FIELD_NAMES[field]['en-US']} is set.`,
  columnForgotten: (field) => `The column for the ${FIELD_NAMES[field]['en-US']} is found automatically again.`,
  nothingToForget: () => 'This column is found automatically already; nothing was changed.',
  nothingToSummarise: () => 'There is nothing to summarise.',
  certified: (sheet) => `“${sheet}” is written.`,
  willCertify: (sheet, { open, accepted }) =>
    `will write the sheet “${sheet}” with ${open} open and ${accepted} accepted finding${open + accepted === 1 ? '' : 's'}`,
  edited: (cells) => `${cells} cell${cells === 1 ? '' : 's'} changed.`,
  nothingToEdit: () => 'Nothing was changed.',
  marksCleared: () => 'The marks are cleared.',
  noMarks: () => 'There are no marks to clear.',
  nothingToClean: () => 'There is nothing of ours in the workbook; no need to clean it.',
  willRemoveMarks: () => 'will take out the marks',
  willRemoveSheets: (names) => `will take out the sheets ${names.join(', ')}`,
  willRemoveState: () =>
    'will take out the settings kept in the workbook (reasons of acceptance, columns set, rules switched off, the standard)',
  undone: (step) => `Undone: ${step}.`,
  redone: (step) => `Done again: ${step}.`,
  keptCells: (count, places) => {
    const more = count > places.length ? ' …' : '';
    return ` Left as ${count === 1 ? 'it is' : 'they are'}, since changed or moved meanwhile: ${places.join(', ')}${more}.`;
  },
  keptSheets: (count, names) =>
    ` Left as ${count === 1 ? 'it is' : 'they are'}, filled in meanwhile: ${names.join(', ')}${count > names.length ? ' …' : ''}.`,
  keptState: () => ' The settings were changed meanwhile and stay as they are.',
  sparedSheet: (name, reader) =>
    ` The sheet “${name}” stays: ${reader} reads it and would come to #REF!. “Clean” takes it out once it is not needed.`,
  nothingToUndo: () => 'There is nothing to undo.',
  nothingToRedo: () => 'There is nothing to do again.',
  spoken: () => 'The language is now English.',
  stopped: () => 'Stopped; nothing was changed.',
  notRechecked: () => 'The check after it did not finish; please check again.',
  readOnly: () =>
    'This file was converted from .xls, .ods or .csv: it can be checked, not changed. Save it as .xlsx in Excel or WPS and open that.',
  unexpected: () =>
    'Something unexpected happened; this step was not done and the workbook is as it was. Try again; if that does not help, save and open it anew.',
  partMissing: () => 'A part that this step needs could not be loaded. Check the network and try again.',
  marksAreOld: () => 'The marks were made before the last change and may be wrong by now; mark again.',
  sheetsAreOld: () =>
    'The summary sheets were written before the last change and may be wrong by now; summarise again.',
  certificateIsOld: () =>
    'The data have changed since the check certificate was written; it is void. Please write it again.',
  alsoRecalculated: (formulas) =>
    `The result${formulas === 1 ? '' : 's'} of ${formulas} more formula${formulas === 1 ? '' : 's'} will follow.`,
  moreLines: (cells) => `${cells} more cell${cells === 1 ? ' is' : 's are'} not listed.`,
  asText: (shown) => `${shown} (text)`,
};

export const SESSION_WORDS: Readonly<Record<Language, SessionWords>> = { 'zh-CN': ZH, 'en-US': EN };

import { formatRange } from '../address';
import type { Refusal, RefusalReason } from '../changes';
import type { Bilingual, Language } from './language';

const REASONS: Readonly<Record<RefusalReason, Bilingual>> = {
  protected: {
    'zh-CN': '工作表或工作簿有保护。请先取消保护（审阅 → 撤消保护）再试。',
    'en-US': 'The sheet or workbook is protected. Remove the protection (Review → Unprotect) and try again.',
  },
  missing: {
    'zh-CN': '找不到这张工作表或这个单元格，可能已改名或删除。请重新核对。',
    'en-US': 'This sheet or cell is not there any more: it may have been renamed or deleted. Please check again.',
  },
  'changed-meanwhile': {
    'zh-CN': '核对之后内容又有改动。请重新核对后再写。',
    'en-US': 'The workbook has changed since it was checked. Check again, then write.',
  },
  'too-large': {
    'zh-CN': '内容超出了工作簿的上限，没有写入。请把表拆小后再试。',
    'en-US': 'This is more than a workbook can hold. Split the tables and try again.',
  },
  busy: {
    'zh-CN': '有单元格正在编辑。请按回车结束编辑后再试。',
    'en-US': 'A cell is being edited. Press Enter and try again.',
  },
  'array-formula': {
    'zh-CN': '目标单元格属于数组公式，不能单独改写。请先清除该数组公式。',
    'en-US': 'The cell is part of an array formula and cannot be changed alone. Clear the array formula first.',
  },
  'table-header': {
    'zh-CN': '目标单元格是 Excel 表格的标题行，不能改写。请先把表格转换为普通区域。',
    'en-US': 'The cell is a header of an Excel table. Convert the table to a range first.',
  },
  filtered: {
    'zh-CN': '这里有筛选，没有写入。请先清除筛选（数据 → 清除）再试。',
    'en-US': 'This place is filtered; nothing was written. Clear the filter (Data → Clear) and try again.',
  },
  merged: {
    'zh-CN': '目标区域截断了合并单元格，没有写入。请先取消合并再试。',
    'en-US': 'The place cuts through merged cells; nothing was written. Unmerge them and try again.',
  },
  selection: {
    'zh-CN': '当前选中的内容使 Excel 无法完成这一步。请单击一个普通单元格后再试。',
    'en-US': 'Excel cannot do this with what is selected now. Click an ordinary cell and try again.',
  },
  hidden: {
    'zh-CN': '这张工作表已隐藏，无法定位。请右击任一工作表标签，选“取消隐藏”后再试。',
    'en-US': 'This sheet is hidden and cannot be shown. Right-click any sheet tab, choose Unhide, and try again.',
  },
  inactive: {
    'zh-CN': '现在显示的是另一个工作簿。请切换回这个工作簿再试。',
    'en-US': 'Another workbook is in front. Switch back to this one and try again.',
  },
  'half-written': {
    'zh-CN': '写到一半出错，又没能自动退回。请检查下面这些位置，或不保存关闭后重新打开。',
    'en-US':
      'Writing failed half-way and could not be taken back. Look at the places below, or close without saving and open again.',
  },
  failed: {
    'zh-CN': 'Excel 没有完成这一步，工作簿保持原样。请再试一次。',
    'en-US': 'Excel did not do this; the workbook is as it was. Please try again.',
  },
  unsupported: {
    'zh-CN': '这个工作簿不支持这样写入，没有改动。请另存为新的 .xlsx 文件后再试。',
    'en-US': 'This workbook does not allow such a change. Save it as a new .xlsx file and try again.',
  },
};

/** Where it was only read, nothing could have been written. */
const READING: Readonly<Partial<Record<RefusalReason, Bilingual>>> = {
  protected: {
    'zh-CN': '这里有保护，读不到内容。请先取消保护（审阅 → 撤消保护）再核对。',
    'en-US': 'This is protected and could not be read. Remove the protection (Review → Unprotect) and check again.',
  },
  missing: {
    'zh-CN': '读取时有工作表被删除或改名。请重新核对。',
    'en-US': 'A sheet was deleted or renamed while it was read. Please check again.',
  },
  'changed-meanwhile': {
    'zh-CN': '读取时内容又有改动。请重新核对。',
    'en-US': 'The workbook changed while it was read. Please check again.',
  },
  'too-large': {
    'zh-CN': '内容太多，Excel 一次读不完。请删去不用的行、列或工作表再核对。',
    'en-US':
      'This is more than Excel can hand over. Remove rows, columns or sheets that are not needed and check again.',
  },
  failed: {
    'zh-CN': 'Excel 没能读出内容。请再核对一次。',
    'en-US': 'Excel could not read this. Please check again.',
  },
  unsupported: {
    'zh-CN': '这个版本的 Excel 不支持读取。请更新 Excel，或在浏览器版中打开这个文件。',
    'en-US': 'This version of Excel cannot read it. Please update Excel, or open the file in the browser version.',
  },
};

const PLACES_SHOWN = 8;

/** Why nothing was written, where, and what to do: "本级项目!D4：工作表或工作簿有保护。…" */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const sentence = placed(REASONS[refusal.reason][language], refusal, language);
  const places = (refusal.written ?? []).map(({ sheet, ...range }) => `${sheet}!${formatRange(range)}`);
  return places.length === 0 ? sentence : `${sentence}${PLACES[language](listed(places, language))}`;
}

/** Why a workbook could not be read. */
export function readRefusalSentence(refusal: Refusal, language: Language): string {
  const words = READING[refusal.reason];
  return words ? placed(words[language], refusal, language) : refusalSentence(refusal, language);
}

const PLACES: Readonly<Record<Language, (places: string) => string>> = {
  'zh-CN': (places) => `可能已写入的位置：${places}。`,
  'en-US': (places) => ` What may have been written: ${places}.`,
};

function listed(places: readonly string[], language: Language): string {
  const shown = places.slice(0, PLACES_SHOWN);
  const more = places.length - shown.length;
  if (language === 'zh-CN') return `${shown.join('、')}${more > 0 ? `等 ${places.length} 处` : ''}`;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function placed(sentence: string, { sheet, range }: Refusal, language: Language): string {
  if (sheet === undefined) return sentence;
  const place = range ? `${sheet}!${formatRange(range)}` : sheet;
  return language === 'zh-CN' ? `${place}：${sentence}` : `${place}: ${sentence}`;
}

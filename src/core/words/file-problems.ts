import type { FileProblem } from '../ports';
import type { Bilingual } from './language';

/** Why a file could not be read, and what to do about it. */
export const FILE_PROBLEM_WORDS: Readonly<Record<FileProblem, Bilingual>> = {
  empty: {
    'zh-CN': '文件是空的（0字节）。请向发来文件的人重新要一份，或找回保存过的版本。',
    'en-US': 'The file is empty (0 bytes). Ask for it again, or go back to a saved version.',
  },
  'not-a-workbook': {
    'zh-CN':
      '这不是 .xlsx 工作簿，可能是别的文件改了后缀。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后再试。',
    'en-US':
      'This is not an .xlsx workbook, perhaps another kind of file renamed. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  },
  truncated: {
    'zh-CN': '文件不完整，可能没有下载完或拷贝时中断。请重新下载或拷贝。',
    'en-US': 'The file breaks off, perhaps in download or while it was copied. Download or copy it again.',
  },
  damaged: {
    'zh-CN': '文件已损坏。请用 Excel 或 WPS 打开（Excel 会提示修复），另存为新的 .xlsx 文件后再试。',
    'en-US': 'The file is damaged. Open it in Excel or WPS, let it be repaired, and save it as a new .xlsx file.',
  },
  'old-format': {
    'zh-CN': '这是旧的 .xls 格式。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后再试。',
    'en-US': 'This is the old .xls format. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  },
  encrypted: {
    'zh-CN': '文件设有打开密码。请用 Excel 或 WPS 打开，去掉打开密码后另存一份再试。',
    'en-US': 'The file opens only with a password. Open it in Excel or WPS, remove the password, and save a copy.',
  },
  'too-large': {
    'zh-CN': '文件展开后过大，无法核对。请只保留要核对的工作表（删去图片和多余的空行空列），另存后再试。',
    'en-US':
      'The file is far too large once unpacked. Keep only the sheets to be checked (without pictures and stray empty rows and columns) and save it again.',
  },
  unsafe: {
    'zh-CN':
      '文件里有正常工作簿不会有的内容，为安全起见没有打开。请确认来源；如来源可靠，用 Excel 或 WPS 打开后另存为新的 .xlsx 文件再试。',
    'en-US':
      'The file holds things that no sound workbook has, so it was not opened. Make sure where it comes from; if you trust it, open it in Excel or WPS and save it as a new .xlsx file.',
  },
};

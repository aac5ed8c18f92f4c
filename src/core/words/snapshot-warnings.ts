import type { SnapshotWarning } from '../snapshot';
import type { StateProblem } from '../state';
import type { Bilingual } from './language';

/** What the user should know of a workbook before relying on it or writing to it. */
export const SNAPSHOT_WARNING_WORDS: Readonly<Record<SnapshotWarning, Bilingual>> = {
  signed: {
    'zh-CN': '工作簿带有数字签名；写入后签名会失效，需要重新签名。',
    'en-US': 'The workbook is digitally signed; writing to it breaks the signature, so that it must be signed again.',
  },
  'external-links': {
    'zh-CN': '工作簿引用了其他文件；这些公式按上次保存的结果核对，请在 Excel 中更新链接后保存再核对。',
    'en-US':
      'The workbook refers to other files; such formulas are checked by their last saved results. Update the links and save first.',
  },
  macros: {
    'zh-CN': '工作簿含有宏；宏不会运行，写入时原样保留。',
    'en-US': 'The workbook has macros; they are not run, and kept as they are.',
  },
  'not-calculated': {
    'zh-CN':
      '有的公式还没有计算结果（文件多由系统导出），用到这些数的检查没有做。请用 Excel 或 WPS 打开并保存一次，再核对。',
    'en-US':
      'Some formulas have no result yet (the file was likely exported by a system), so what needs them was not checked. Open it in Excel or WPS, save it once, and check again.',
  },
};

/** What became of settings kept in the workbook that could not be read. */
export const STATE_PROBLEM_WORDS: Readonly<Record<StateProblem, Bilingual>> = {
  damaged: {
    'zh-CN': '工作簿里保存的核对设置有损坏，读不出的部分没有采用。',
    'en-US': 'The settings kept in the workbook are damaged; what could not be read was not used.',
  },
  newer: {
    'zh-CN': '工作簿里的核对设置由更新的版本保存，这次没有采用。请升级后再用。',
    'en-US': 'The settings kept in the workbook come from a later version and were not used. Please upgrade.',
  },
};

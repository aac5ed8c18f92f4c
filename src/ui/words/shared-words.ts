import type { Words } from './words-provider';

interface SharedWords {
  readonly cancel: string;
  readonly close: string;
  readonly dismiss: string;
  /** Why a button that writes is greyed out. */
  readonly readOnly: string;
  /** Between the parts of a line. */
  readonly separator: string;
}

/** What every folder says in the same words. */
export const SHARED_WORDS: Words<SharedWords> = {
  'zh-CN': {
    cancel: '取消',
    close: '关闭',
    dismiss: '不再显示',
    readOnly: '这份文件只能查看，不能写入。请先另存为 .xlsx 再修改。',
    separator: '，',
  },
  'en-US': {
    cancel: 'Cancel',
    close: 'Close',
    dismiss: 'Dismiss',
    readOnly: 'This file can be viewed but not written to. Save it as .xlsx first.',
    separator: ', ',
  },
};

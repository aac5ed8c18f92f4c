import type { Words } from '../words';

interface ExplainingWords {
  readonly loading: string;
  readonly failed: string;
  readonly why: string;
  readonly todo: string;
  readonly clause: string;
  readonly example: string;
  readonly finds: string;
}

export const EXPLAINING_WORDS: Words<ExplainingWords> = {
  'zh-CN': {
    loading: '正在取说明…',
    failed: '没能取到说明，请关闭后再试。',
    why: '为什么',
    todo: '怎么改',
    clause: '依据',
    example: '例子',
    finds: '在例子里查出',
  },
  'en-US': {
    loading: 'Looking it up…',
    failed: 'The explanation could not be had. Close this and try again.',
    why: 'Why',
    todo: 'What to do',
    clause: 'Basis',
    example: 'An example',
    finds: 'Found in it',
  },
};

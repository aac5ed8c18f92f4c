import type { Words } from '../words';

interface FixingWords {
  title(count: number): string;
  readonly what: string;
  readonly confirm: string;
}

export const FIXING_WORDS: Words<FixingWords> = {
  'zh-CN': {
    title: (count) => (count === 1 ? '修正这一项' : `修正${count}项`),
    what: '确认后才会写入，随时可以撤销。',
    confirm: '修正',
  },
  'en-US': {
    title: (count) => (count === 1 ? 'Fix this finding' : `Fix ${count} findings`),
    what: 'Nothing is written before you confirm, and it can be undone.',
    confirm: 'Fix',
  },
};

import type { Words } from '../words';

interface PreviewingWords {
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly empty: string;
  more(count: number): string;
}

export const PREVIEWING_WORDS: Words<PreviewingWords> = {
  'zh-CN': {
    place: '位置',
    before: '原为',
    after: '改为',
    empty: '（空）',
    more: (count) => `另有${count}个单元格未列出，会一并修改。`,
  },
  'en-US': {
    place: 'Place',
    before: 'Before',
    after: 'After',
    empty: '(empty)',
    more: (count) => `${count} more cells are not listed and change too.`,
  },
};

import type { Language } from '../language';

/** The headings of `explain` and `rules`. */
export interface ExplainingWords {
  readonly why: string;
  readonly todo: string;
  readonly clause: string;
  readonly example: string;
  readonly finds: string;
  count(rules: number): string;
}

export const EXPLAINING_WORDS: Readonly<Record<Language, ExplainingWords>> = {
  'zh-CN': {
    why: '为什么',
    todo: '怎么改',
    clause: '依据',
    example: '例子',
    finds: '在例子里查出',
    count: (rules) => `共${rules}条规则。用 jihe explain 规则名 看某一条。`,
  },
  'en-US': {
    why: 'Why',
    todo: 'To do',
    clause: 'Basis',
    example: 'Example',
    finds: 'Found in it',
    count: (rules) => `${rules} rules. See one with jihe explain RULE.`,
  },
};

import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '../../core/words';

/** The words of one folder: the same keys in every language. */
export type Words<T> = Readonly<Record<Language, T>>;

const SpokenLanguage = createContext<Language>('zh-CN');

/** All components below speak this language. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <SpokenLanguage.Provider value={language}>{children}</SpokenLanguage.Provider>;
}

export function useLanguage(): Language {
  return useContext(SpokenLanguage);
}

/** A folder's words in the language spoken: `const words = useWords(FINDINGS_WORDS)`. */
export function useWords<T>(words: Words<T>): T {
  return words[useLanguage()];
}

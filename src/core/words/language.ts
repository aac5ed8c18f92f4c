export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One text in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

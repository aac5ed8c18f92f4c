import type { Language } from '../core/words';

/** Chinese first: only who reads no Chinese gets English unasked. */
export function browserLanguage(): Language {
  const readsChinese = navigator.languages.some((one) => one.toLowerCase().startsWith('zh'));
  return readsChinese || navigator.languages.length === 0 ? 'zh-CN' : 'en-US';
}

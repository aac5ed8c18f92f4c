import type { Language } from '../../core/words';

/** The language that Excel speaks to its user; undefined where it does not say. */
export function excelLanguage(): Language | undefined {
  const spoken = typeof Office === 'undefined' ? undefined : (Office.context?.displayLanguage as string | undefined);
  if (spoken === undefined || spoken === '') return undefined;
  return spoken.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

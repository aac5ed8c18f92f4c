import type { Preset } from '../presets';
import type { Language } from './language';

/** What a preset is called; one of the user's own has only the title that they gave it. */
export function presetTitle({ title, englishTitle }: Preset, language: Language): string {
  return language === 'zh-CN' ? title : (englishTitle ?? title);
}

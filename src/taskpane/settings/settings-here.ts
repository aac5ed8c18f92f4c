import { browserLanguage } from '../../shell/browser-language';
import { KeptSettings } from '../../shell/kept-settings';
import type { PaneSettings } from '../../ui/settings';
import { excelLanguage } from '../office/excel-language';

const KEY = 'jihe-pane-settings';

/** The user's choice; else Excel's language, and Office's or the system's look. */
export function settingsHere(): PaneSettings {
  const { language = excelLanguage() ?? browserLanguage(), theme = 'system' } = new KeptSettings(KEY).load();
  return { language, theme };
}

/** Keeps what the user has chosen otherwise, so that the rest goes on following Excel. */
export function keepChoice(chosen: PaneSettings, before: PaneSettings): void {
  const kept = new KeptSettings(KEY);
  const { language, theme } = chosen;
  kept.keep({
    ...kept.load(),
    ...(language === before.language ? {} : { language }),
    ...(theme === before.theme ? {} : { theme }),
  });
}

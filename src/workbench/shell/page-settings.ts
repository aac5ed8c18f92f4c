import { browserLanguage } from '../../shell/browser-language';
import { KeptSettings } from '../../shell/kept-settings';
import type { PaneSettings } from '../../ui/pane';

const kept = new KeptSettings('jihe-workbench-settings');

/** Language and theme as chosen on the last visit; else the browser's language, and the system's theme. */
export function loadSettings(): PaneSettings {
  const { language = browserLanguage(), theme = 'system' } = kept.load();
  return { language, theme };
}

/** Where the browser keeps nothing, the choice holds as long as the page. */
export function keepSettings(settings: PaneSettings): void {
  kept.keep(settings);
}

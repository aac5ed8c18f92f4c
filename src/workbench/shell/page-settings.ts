import type { PaneSettings } from '../../ui/pane';
import { THEME_CHOICES } from '../../ui/theme';
import { LANGUAGES } from '../../core/words';

const KEY = 'jihe-workbench-settings';

/** Language and theme as chosen on the last visit; else the browser's language, and the system's theme. */
export function loadSettings(): PaneSettings {
  const kept = keptSettings();
  const language = LANGUAGES.find((one) => one === kept.language) ?? browserLanguage();
  const theme = THEME_CHOICES.find((one) => one === kept.theme) ?? 'system';
  return { language, theme };
}

/** Where the browser keeps nothing, the choice holds as long as the page. */
export function keepSettings(settings: PaneSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch (thrown) {
    if (!(thrown instanceof DOMException)) throw thrown;
  }
}

function keptSettings(): { readonly language?: unknown; readonly theme?: unknown } {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch (thrown) {
    // Storage refused, or not our text.
    if (!(thrown instanceof DOMException || thrown instanceof SyntaxError)) throw thrown;
    return {};
  }
}

// Chinese first: only who reads no Chinese gets English unasked.
function browserLanguage(): PaneSettings['language'] {
  const readsChinese = navigator.languages.some((one) => one.toLowerCase().startsWith('zh'));
  return readsChinese || navigator.languages.length === 0 ? 'zh-CN' : 'en-US';
}

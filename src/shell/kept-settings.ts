import { LANGUAGES } from '../core/words';
import type { PaneSettings } from '../ui/settings';
import { THEME_CHOICES } from '../ui/theme/theme-choices';

/** Language and theme as chosen on the last visit, as far as they were. */
export class KeptSettings {
  constructor(private readonly key: string) {}

  load(): Partial<PaneSettings> {
    const kept = this.#parsed();
    const language = LANGUAGES.find((one) => one === kept.language);
    const theme = THEME_CHOICES.find((one) => one === kept.theme);
    return { ...(language && { language }), ...(theme && { theme }) };
  }

  /** Where the browser keeps nothing, the choice holds as long as the page. */
  keep(settings: Partial<PaneSettings>): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(settings));
    } catch (thrown) {
      if (!(thrown instanceof DOMException)) throw thrown;
    }
  }

  #parsed(): { readonly language?: unknown; readonly theme?: unknown } {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.key) ?? '{}');
      return typeof kept === 'object' && kept !== null ? kept : {};
    } catch (thrown) {
      // Storage refused, or not our text.
      if (!(thrown instanceof DOMException || thrown instanceof SyntaxError)) throw thrown;
      return {};
    }
  }
}

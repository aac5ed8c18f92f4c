import type { Language } from '../../core/words';
import type { ThemeChoice } from '../theme';

/** What the user chose for the page itself; the host keeps it. */
export interface PaneSettings {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../../ui/theme';
import { officeShade } from '../office/office-shade';

const CONTRAST = '(forced-colors: active), (prefers-contrast: more)';

/** The user's choice; where that is to follow the system, Office's own look goes first, but not before high contrast. */
export function useOfficeTheme(choice: ThemeChoice): ThemeChoice {
  const shade = useSyncExternalStore(follow, officeShade);
  if (choice !== 'system' || shade === undefined || window.matchMedia(CONTRAST).matches) return choice;
  return shade;
}

// Excel tells of no change of its theme: it is looked at again whenever the user comes back to the pane.
function follow(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  return () => window.removeEventListener('focus', changed);
}

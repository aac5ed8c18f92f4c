import { useSyncExternalStore } from 'react';
import type { Shade } from './themes';

const CONTRAST = '(forced-colors: active), (prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

/** What the system asks for, followed while the page is open. */
export function useSystemShade(): Shade {
  return useSyncExternalStore(follow, systemShade);
}

function systemShade(): Shade {
  if (asks(CONTRAST)) return 'contrast';
  return asks(DARK) ? 'dark' : 'light';
}

// Some web views, and jsdom, have no matchMedia.
function asks(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}

function follow(changed: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const queries = [CONTRAST, DARK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

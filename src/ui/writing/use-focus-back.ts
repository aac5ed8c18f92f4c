import { useEffect, useState } from 'react';

/** Gives the focus back to what had it when the dialog opened: a dialog without a trigger of its own loses it. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog first lets go of the focus by itself.
      setTimeout(() => {
        if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
      });
    },
    [before],
  );
}

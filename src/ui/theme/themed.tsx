import { FluentProvider } from '@fluentui/react-components';
import { createContext, useContext, type ReactNode } from 'react';
import type { ThemeChoice } from './theme-choices';
import { THEMES, type Shade } from './themes';
import { useSystemShade } from './use-system-shade';

const CurrentShade = createContext<Shade>('light');

/** Gives all below the theme chosen; `system` follows the system's. Fills its parent's height. */
export function Themed({ choice, children }: { readonly choice: ThemeChoice; readonly children: ReactNode }) {
  const system = useSystemShade();
  const shade = choice === 'system' ? system : choice;
  return (
    <CurrentShade.Provider value={shade}>
      <FluentProvider theme={THEMES[shade]} style={{ height: '100%' }}>
        {children}
      </FluentProvider>
    </CurrentShade.Provider>
  );
}

/** light, dark or contrast, as now shown: for drawing on a canvas with `THEMES[shade]`. */
export function useShade(): Shade {
  return useContext(CurrentShade);
}

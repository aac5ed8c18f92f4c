import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** How the page looks in the end. */
export type Shade = 'light' | 'dark' | 'contrast';

const BRAND: BrandVariants = {
  10: '#02191a',
  20: '#03282a',
  30: '#053538',
  40: '#074246',
  50: '#094f53',
  60: '#0b5c61',
  70: '#0d686e',
  80: '#0f757b',
  90: '#2b868b',
  100: '#55a3a8',
  110: '#6bafb3',
  120: '#82bcc0',
  130: '#9bc9cc',
  140: '#b4d5d7',
  150: '#cfe4e6',
  160: '#e9f3f4',
};

// Chinese faces stand before the generic one: a page without them would mix Japanese glyphs in on some systems.
const FONT =
  '"Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** For what cannot read custom properties, such as a canvas; all else uses Fluent's `tokens`. */
export const THEMES: Readonly<Record<Shade, Theme>> = {
  light: { ...createLightTheme(BRAND), fontFamilyBase: FONT },
  dark: { ...createDarkTheme(BRAND), fontFamilyBase: FONT },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};

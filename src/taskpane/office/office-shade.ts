import type { Shade } from '../../ui/theme';

/** Light or dark as Office itself is; undefined where it does not say, as on the web. */
export function officeShade(): Exclude<Shade, 'contrast'> | undefined {
  const theme =
    typeof Office === 'undefined' ? undefined : (Office.context?.officeTheme as Office.OfficeTheme | undefined);
  const luminance = luminanceOf(theme?.bodyBackgroundColor ?? '');
  if (luminance === undefined) return undefined;
  return luminance < 0.5 ? 'dark' : 'light';
}

/** Of "#rrggbb", between 0 and 1, as the eye weighs the three. */
function luminanceOf(color: string): number | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16) / 255) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

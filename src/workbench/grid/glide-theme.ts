import type { Theme } from '@glideapps/glide-data-grid';
import type { Look } from './look';

/** Our colours for what the grid below draws itself: the empty ground and its edges. All lines are ours. */
export function glideTheme(look: Look): Partial<Theme> {
  return {
    accentColor: look.ring,
    accentLight: look.selected,
    bgCell: look.paper,
    bgCellMedium: look.paper,
    bgHeader: look.head,
    bgHeaderHasFocus: look.head,
    bgHeaderHovered: look.head,
    textDark: look.text,
    textHeader: look.headText,
    borderColor: look.line,
    horizontalBorderColor: 'rgba(0, 0, 0, 0)',
    headerBottomBorderColor: look.strongLine,
    fontFamily: look.font,
    baseFontStyle: '13px',
    headerFontStyle: '13px',
  };
}

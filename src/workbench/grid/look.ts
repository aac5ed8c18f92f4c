import type { Severity } from '../../core/presets';
import { THEMES, type Shade } from '../../ui/theme';

/** The colours and faces of the grid: a canvas cannot read custom properties. */
export interface Look {
  readonly font: string;
  readonly text: string;
  readonly faint: string;
  readonly red: string;
  readonly paper: string;
  readonly line: string;
  readonly strongLine: string;
  readonly head: string;
  readonly headText: string;
  readonly headSelected: string;
  readonly frozen: string;
  readonly hatch: string;
  readonly selected: string;
  readonly ring: string;
  /** Tint and glyph of marked cells. */
  readonly tints: Readonly<Record<Severity, string>>;
  readonly glyphs: Readonly<Record<Severity, string>>;
}

const COLOURS: Readonly<Record<Shade, Omit<Look, 'font'>>> = {
  light: {
    text: '#1f1f1f',
    faint: '#616161',
    red: '#c50f1f',
    paper: '#ffffff',
    line: '#e1e1e1',
    strongLine: '#a6a6a6',
    head: '#f3f4f4',
    headText: '#424242',
    headSelected: '#d3e6e7',
    frozen: '#f7fafa',
    hatch: '#e6e6e6',
    selected: '#0f757b1f',
    ring: '#0f757b',
    tints: { error: '#fde3e4', warning: '#fff1d6', info: '#e4eefb' },
    glyphs: { error: '#b10e1c', warning: '#8a5300', info: '#0f5ea8' },
  },
  dark: {
    text: '#f0f0f0',
    faint: '#adadad',
    red: '#ff8f95',
    paper: '#1f1f1f',
    line: '#3a3a3a',
    strongLine: '#757575',
    head: '#292929',
    headText: '#d6d6d6',
    headSelected: '#12484b',
    frozen: '#242a2a',
    hatch: '#383838',
    selected: '#55a3a838',
    ring: '#6bc3c9',
    tints: { error: '#4b2226', warning: '#47371a', info: '#1d3450' },
    glyphs: { error: '#ff99a0', warning: '#ffc66d', info: '#8fc3ff' },
  },
  contrast: {
    text: '#ffffff',
    faint: '#ffffff',
    red: '#ff9090',
    paper: '#000000',
    line: '#7a7a7a',
    strongLine: '#ffffff',
    head: '#000000',
    headText: '#ffffff',
    headSelected: '#1aebff55',
    frozen: '#000000',
    hatch: '#5a5a5a',
    selected: '#1aebff40',
    ring: '#1aebff',
    tints: { error: '#5c0000', warning: '#4d3b00', info: '#00304d' },
    glyphs: { error: '#ff8080', warning: '#ffff01', info: '#3ff23f' },
  },
};

export function lookOf(shade: Shade): Look {
  return { font: THEMES[shade].fontFamilyBase, ...COLOURS[shade] };
}

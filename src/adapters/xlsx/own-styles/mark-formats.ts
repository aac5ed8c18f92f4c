import type { MarkSeverity } from '../../../core/changes';

/** In the order of their weight: on a cell with several marks the first one shows. */
export const SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info'];

const fill = (rgb: string): string =>
  `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor rgb="${rgb}"/></patternFill></fill></dxf>`;

/** Light red, amber and blue: the figures stay readable, on paper too. In the order of SEVERITIES. */
export const MARK_FORMATS: readonly string[] = [fill('FFFFC7CE'), fill('FFFFEB9C'), fill('FFDDEBF7')];

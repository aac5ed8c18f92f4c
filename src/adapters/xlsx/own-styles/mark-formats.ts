import { MARK_COLOURS, SEVERITIES } from '../../../core/ours';

/** The differential formats of marks, in the order of SEVERITIES. */
export const MARK_FORMATS: readonly string[] = SEVERITIES.map((severity) => {
  const rgb = `FF${MARK_COLOURS[severity]}`;
  return `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor rgb="${rgb}"/></patternFill></fill></dxf>`;
});

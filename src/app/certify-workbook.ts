import type { OwnSheet } from '../core/changes';
import { certificateSheet, type CertificateOptions } from '../core/summary';
import type { CheckedWorkbook } from './check-workbook';

/** The check certificate of a checked workbook. */
export function certificateOf({ book, preset, report, state }: CheckedWorkbook, options: CertificateOptions): OwnSheet {
  return certificateSheet({ book, preset, report, rulesOff: state.state.rulesOff }, options);
}

import type { OwnSheet } from '../core/changes';
import { RULES } from '../core/rules';
import { certificateSheet, type CertificateOptions } from '../core/summary';
import type { CheckedWorkbook } from './check-workbook';

/** Of the rules and their wording, as certificates state it: the product's version. */
export const RULE_SET_VERSION = '0.3.0';

/** The check certificate of a checked workbook. In slices. */
export function certificateOf(
  { book, preset, report, state }: CheckedWorkbook,
  options: CertificateOptions,
): Generator<void, OwnSheet, void> {
  const rules = { version: RULE_SET_VERSION, ids: RULES.map(({ id }) => id) };
  return certificateSheet({ book, preset, report, rules, rulesOff: state.state.rulesOff }, options);
}

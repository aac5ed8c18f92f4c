import { SESSION_WORDS, type Language } from '../../../core/words';
import type { CheckedWorkbook } from '../../check-workbook';
import { certificateOf } from '../../certify-workbook';
import { aboutFindings } from './about-findings';
import type { Plan } from './plan';

/** Writes the check certificate, in the place of a former one. In slices. */
export function* planCertify(
  checked: CheckedWorkbook,
  date: string | undefined,
  language: Language,
): Generator<void, Plan, void> {
  const words = SESSION_WORDS[language];
  const content = yield* certificateOf(checked, { date, language });
  const { findings, counts } = checked.report;
  const accepted = findings.filter((finding) => finding.accepted !== null).length;
  const open = counts.error + counts.warning + counts.info;
  return {
    step: { kind: 'certify' },
    changes: [{ kind: 'write-sheet', content }],
    about: yield* aboutFindings(findings, checked.book.snapshot),
    said: () => words.certified(content.name),
    notes: [words.willCertify(content.name, { open, accepted })],
  };
}

import type { Book } from '../../book';
import type { OwnSheet } from '../../changes';
import type { Report } from '../../checking';
import type { Preset } from '../../presets';
import { CERTIFICATE_WORDS, type Language } from '../../words';
import { ownSheetName } from '../sheet-names';
import { CERTIFICATE_KEY } from './certificate-age';
import { certificateFacts } from './certificate-facts';
import { certificateFindings } from './certificate-findings';
import { sheetOfLines, type CertificateLine } from './certificate-layout';

/** What a check certificate attests. */
export interface Certified {
  readonly book: Book;
  readonly preset: Preset;
  readonly report: Report;
  /** All rules there are, and the version of their set. */
  readonly rules: { readonly version: string; readonly ids: readonly string[] };
  /** Switched off for this workbook. */
  readonly rulesOff: readonly string[];
}

export interface CertificateOptions {
  /** The date as 2026-03-31; where it is not known there is room to write it. */
  readonly date?: string | undefined;
  readonly language: Language;
}

/** What a certificate sheet is called where nobody else is. */
export const CERTIFICATE_NAME = '核对凭证';

/**
 * 核对凭证: what was checked, by which rules and standard, what is open, what was let stand and why. One A4 sheet wide.
 * In slices: a caller can breathe, or stop, between two.
 */
export function* certificateSheet(certified: Certified, options: CertificateOptions): Generator<void, OwnSheet, void> {
  const words = CERTIFICATE_WORDS[options.language];
  const lines: CertificateLine[] = [
    { kind: 'title', text: words.title },
    ...(yield* certificateFacts(certified, options)),
    ...(yield* certificateFindings(certified, options.language)),
    ...words.notes.map((text): CertificateLine => ({ kind: 'note', text })),
    { kind: 'note', text: '' },
    { kind: 'note', text: words.signing },
  ];
  const name = ownSheetName(certified.book.snapshot, CERTIFICATE_KEY, CERTIFICATE_NAME);
  return yield* sheetOfLines(lines, { key: CERTIFICATE_KEY, name });
}

import type { Sheet, WorkbookSnapshot } from '../../snapshot';
import { isFingerprint, workbookFingerprint } from './workbook-fingerprint';

export const CERTIFICATE_KEY = 'certificate';

/** none: the workbook has no certificate; old: values have changed since it was written. */
export type CertificateAge = 'none' | 'current' | 'old';

/** Whether the certificate in the workbook speaks of the values that now stand there. */
export function certificateAge(workbook: WorkbookSnapshot): CertificateAge {
  const sheet = workbook.sheets.find(({ ours }) => ours === CERTIFICATE_KEY);
  if (!sheet) return 'none';
  return fingerprintOn(sheet) === workbookFingerprint(workbook) ? 'current' : 'old';
}

function fingerprintOn({ rows }: Sheet): string | undefined {
  for (const cells of rows.values()) {
    const value = cells.find((cell) => isFingerprint(cell?.value))?.value;
    if (isFingerprint(value)) return value;
  }
  return undefined;
}

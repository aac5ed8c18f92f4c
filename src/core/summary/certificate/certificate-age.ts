import type { Sheet, WorkbookSnapshot } from '../../snapshot';
import { fingerprintInSteps, isFingerprint } from './workbook-fingerprint';

export const CERTIFICATE_KEY = 'certificate';

/** none: the workbook has no certificate; old: values have changed since it was written. */
export type CertificateAge = 'none' | 'current' | 'old';

/** Whether the certificate in the workbook speaks of the values that now stand there. In slices. */
export function* certificateAgeInSteps(workbook: WorkbookSnapshot): Generator<void, CertificateAge, void> {
  const sheet = workbook.sheets.find(({ ours }) => ours === CERTIFICATE_KEY);
  if (!sheet) return 'none';
  const fingerprint = yield* fingerprintInSteps(workbook);
  return fingerprintOn(sheet) === fingerprint ? 'current' : 'old';
}

function fingerprintOn({ rows }: Sheet): string | undefined {
  for (const cells of rows.values()) {
    const value = cells.find((cell) => isFingerprint(cell?.value))?.value;
    if (isFingerprint(value)) return value;
  }
  return undefined;
}

export { certificateSheet, CERTIFICATE_NAME, type Certified, type CertificateOptions } from './certificate';
export { certificateAgeInSteps, CERTIFICATE_KEY, type CertificateAge } from './certificate-age';
export { workbookFingerprint } from './workbook-fingerprint';

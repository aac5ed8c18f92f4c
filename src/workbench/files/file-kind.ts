import { UnreadableFile, type FileProblem } from '../../core/ports';
import { requireZip } from '../../adapters/package/zip/recognise-file';

/** What to do with a file: open it, convert it first, or say why neither can be. */
export type FileKind =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'wps' }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

const PLAIN_TEXT = /\.(csv|tsv|txt)$/i;
const OLD_NAME = /\.(xls|xlt)$/i;
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet';

/** Told by content first; the name decides only what the content leaves open. */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length > 0 && /\.(et|ett)$/i.test(name)) return { kind: 'wps' };
  if (bytes.length > 0 && PLAIN_TEXT.test(name)) return { kind: 'foreign' };
  const problem = problemOf(bytes);
  if (problem === 'old-format') return { kind: 'foreign' };
  // Chinese systems often export web pages and XML under the name of .xls.
  if (problem === 'not-a-workbook' && OLD_NAME.test(name) && isMarkup(bytes)) return { kind: 'foreign' };
  if (problem) return { kind: 'refused', problem };
  return isOpenDocument(bytes) || /\.(xlsb|ods|ots)$/i.test(name) ? { kind: 'foreign' } : { kind: 'workbook' };
}

function problemOf(bytes: Uint8Array): FileProblem | undefined {
  try {
    requireZip(bytes);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return thrown.problem;
    throw thrown;
  }
}

/** An OpenDocument archive says what it is in its first entry, stored as it is. */
function isOpenDocument(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 120)).includes(OPEN_DOCUMENT);
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf)?\s*<(html|table|\?xml|!doctype|meta|style|div)/i.test(latin1(bytes.subarray(0, 512)));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

import { UnreadableFile, type FileProblem } from '../../core/ports';
import { requireZip } from '../../adapters/package/zip/recognise-file';
import { isText } from './decode-text';

/** What to do with a file: open it, convert it first, or say why neither can be. */
export type FileKind =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'wps' }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

const TEXT_NAME = /\.(csv|tsv|txt|xls|xlt)$/i;
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet';

/** Told by content first; the name decides only what the content leaves open. */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  const problem = problemOf(bytes);
  if (!problem)
    return isOpenDocument(bytes) || /\.(xlsb|ods|ots)$/i.test(name) ? { kind: 'foreign' } : { kind: 'workbook' };
  if (problem !== 'empty' && /\.(et|ett)$/i.test(name)) return { kind: 'wps' };
  if (problem === 'old-format') return { kind: 'foreign' };
  // Chinese systems often export texts, web pages and XML under the name of .xls.
  if (problem === 'not-a-workbook' && TEXT_NAME.test(name) && isText(bytes)) return { kind: 'foreign' };
  return { kind: 'refused', problem };
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

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

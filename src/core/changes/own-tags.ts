import type { MarkSeverity } from './change';

/** The hidden name, of a sheet's own scope, that tags a sheet of ours; it stands for the key as a text. */
export const OWN_SHEET_NAME = '_jihe_sheet';
/** The namespace of our state part's root element, `<jihe>`. */
export const STATE_NAMESPACE = 'urn:jihe:state';

const MARK = /^\s*=?\s*N\("jihe:(error|warning|info)"\)\s*=\s*0\s*$/;

/** grades → `"grades"`: what the tag of a sheet of ours stands for, without "=". */
export function ownSheetTag(key: string): string {
  return `"${key.replaceAll('"', '""')}"`;
}

/** `"grades"` → grades; undefined where the formula is no text constant. */
export function ownSheetKey(refersTo: string): string | undefined {
  const quoted = /^=?"((?:[^"]|"")*)"$/.exec(refersTo)?.[1];
  return quoted?.replaceAll('""', '"');
}

/** The condition of a mark of ours, without "=": always true, and carries our tag. */
export function markFormula(severity: MarkSeverity): string {
  return `N("jihe:${severity}")=0`;
}

/** The severity of the mark of ours that has this condition; undefined for the user's conditional formats. */
export function severityOfFormula(formula: string): MarkSeverity | undefined {
  return MARK.exec(formula)?.[1] as MarkSeverity | undefined;
}

import type { CellRef, RangeRef } from '../address';
import { sheetNamed, type WorkbookSnapshot } from '../snapshot';
import { areaOf, parseReference, type WrittenReference } from './parse-reference';
import { structuredRange } from './structured-range';
import { tokenize, type Token } from './tokenize';

// Names may stand for formulas that use names; nobody nests deeper, and a name may not mean itself.
const NAME_DEPTH = 4;

/**
 * The ranges that a formula names, on sheets of this workbook: references, 3D and structured ones, defined names.
 * What it reaches by computation (INDIRECT, OFFSET) is not told; other workbooks are left out.
 */
export function referencesOf(formula: string, at: CellRef, workbook: WorkbookSnapshot): RangeRef[] {
  return within(formula, at, { workbook, depth: 0 });
}

interface Scope {
  readonly workbook: WorkbookSnapshot;
  readonly depth: number;
}

function within(formula: string, at: CellRef, scope: Scope): RangeRef[] {
  const found: RangeRef[] = [];
  for (const token of tokenize(formula)) found.push(...rangesOf(token, at, scope));
  return found;
}

const NOTHING: readonly RangeRef[] = [];

function rangesOf({ kind, text }: Token, at: CellRef, scope: Scope): readonly RangeRef[] {
  if (kind === 'reference') return rangesOfReference(parseReference(text), at, scope.workbook);
  if (kind === 'structured') return structuredRange(text, at, scope.workbook);
  return kind === 'name' ? rangesOfName(text, at, scope) : NOTHING;
}

function rangesOfReference(written: WrittenReference, at: CellRef, workbook: WorkbookSnapshot): readonly RangeRef[] {
  if (written.isExternal) return NOTHING;
  const area = areaOf(written);
  if (written.sheet === undefined) return [{ sheet: at.sheet, ...area }];
  return sheetsBetween(workbook, written.sheet, written.lastSheet).map((sheet) => ({ sheet, ...area }));
}

function sheetsBetween(workbook: WorkbookSnapshot, first: string, last: string | undefined): string[] {
  const from = sheetNamed(workbook, first);
  if (!from) return [];
  const to = last === undefined ? from : sheetNamed(workbook, last);
  if (!to) return [from.name];
  const ends = [workbook.sheets.indexOf(from), workbook.sheets.indexOf(to)].sort((a, b) => a - b);
  return workbook.sheets.slice(ends[0], ends[1]! + 1).map(({ name }) => name);
}

function rangesOfName(text: string, at: CellRef, { workbook, depth }: Scope): readonly RangeRef[] {
  if (depth >= NAME_DEPTH) return NOTHING;
  const name = text.slice(text.lastIndexOf('!') + 1).toLowerCase();
  const known = workbook.names.filter((defined) => defined.name.toLowerCase() === name);
  const meant =
    known.find(({ sheet }) => sheet === at.sheet) ?? known.find(({ sheet }) => sheet === undefined) ?? known[0];
  return meant ? within(meant.refersTo, at, { workbook, depth: depth + 1 }) : NOTHING;
}

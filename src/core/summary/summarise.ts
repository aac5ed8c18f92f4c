import type { Book, ListField } from '../book';
import type { OwnCell, OwnSheet } from '../changes';
import type { Report } from '../checking';
import type { Preset } from '../presets';
import { finished, mapInSteps } from '../steps';
import type { Language } from '../words';
import { buildLedger } from './build-ledger';
import { executionSheet } from './execution-sheet';
import { findingsSheet } from './findings-sheet';
import { formsSheet } from './forms-sheet';
import { gradesSheet } from './grades-sheet';
import { CLASSES, groupedSheet, TIERS_SHEET, UNITS } from './grouped-sheets';
import type { Ledger } from './ledger';
import { listSheet } from './list-sheet';
import { SHEET_KEYS, sheetNames, type SheetKey } from './sheet-names';

export interface SummaryOptions {
  /** Write results instead of formulas. */
  readonly asValues: boolean;
  /** With it, 核对结果 is written as well. */
  readonly report?: Report;
  /** Of the findings; the sheets themselves are Chinese, as they are handed in. Chinese by default. */
  readonly language?: Language;
}

/** A sheet that was not written, and the columns that no list has. */
export interface LeftOut {
  readonly key: SheetKey;
  readonly missing: readonly ListField[];
  readonly reason: 'no-list' | 'missing-columns' | 'not-graded';
}

export interface Summary {
  readonly sheets: readonly OwnSheet[];
  readonly leftOut: readonly LeftOut[];
  /** Sheets of ours from a former run that are not written any more: to be removed, lest they show old figures. */
  readonly obsolete: readonly string[];
}

/** The summary sheets of a workbook: live formulas over its lists, our results cached. */
export function summarise(book: Book, preset: Preset, options: SummaryOptions): Summary {
  return finished(summariseInSteps(book, preset, options));
}

/** The same in slices: a caller can breathe, or stop, between two. */
export function* summariseInSteps(book: Book, preset: Preset, options: SummaryOptions): Generator<void, Summary, void> {
  const names = sheetNames(book.snapshot);
  const ledger = yield* buildLedger(book, preset, names.list);
  const sheets: OwnSheet[] = [];
  const forms = yield* formsSheet(book, preset, names.forms);
  if (forms) sheets.push(forms);
  // Where there are only forms, nobody misses what is made of lists.
  const withoutLists = forms ? [] : LEDGER_KEYS.map(withoutList);
  const leftOut = ledger ? LEDGER_KEYS.flatMap((key) => lackOf(ledger, key) ?? []) : withoutLists;
  for (const key of LEDGER_KEYS) {
    if (!ledger || lackOf(ledger, key)) continue;
    yield;
    sheets.push(yield* ledgerSheet(key, { ledger, book, names }));
  }
  const { report, language = 'zh-CN' } = options;
  yield;
  if (report) sheets.push(yield* findingsSheet(book, report, { name: names.findings, language }));
  const written = new Set(sheets.map(({ key }) => key));
  const obsolete = SHEET_KEYS.filter((key) => key !== 'findings' && !written.has(key) && isThere(book, key));
  return { sheets: options.asValues ? yield* mapInSteps(sheets, withoutFormulas, 1) : sheets, leftOut, obsolete };
}

const LEDGER_KEYS = SHEET_KEYS.filter((key) => key !== 'findings' && key !== 'forms');

interface SheetContext {
  readonly ledger: Ledger;
  readonly book: Book;
  readonly names: Readonly<Record<SheetKey, string>>;
}

function ledgerSheet(key: SheetKey, { ledger, book, names }: SheetContext): Generator<void, OwnSheet, void> {
  switch (key) {
    case 'grades':
      return gradesSheet(ledger, names.grades);
    case 'units':
      return groupedSheet(ledger, names.units, UNITS);
    case 'tiers':
      return groupedSheet(ledger, names.tiers, TIERS_SHEET);
    case 'classes':
      return groupedSheet(ledger, names.classes, CLASSES);
    case 'execution':
      return executionSheet(ledger, names.execution);
    default:
      return listSheet(ledger, book);
  }
}

/** Why a sheet cannot be written; undefined where it can. */
function lackOf({ fields, lists, preset }: Ledger, key: SheetKey): LeftOut | undefined {
  const lacks = (...missing: ListField[]): LeftOut => ({ key, missing, reason: 'missing-columns' });
  const has = (field: Ledger['fields'][number]): boolean => fields.includes(field);
  if (key === 'grades' && preset.grades.bands.length === 0) return { key, missing: [], reason: 'not-graded' };
  if (key === 'grades' && !has('grade')) return lacks('grade');
  if (key === 'units' && !has('owner')) return lacks('department');
  if (key === 'tiers' && !has('tier')) return lacks('tier');
  if (key === 'classes' && !has('class')) return lacks('budgetClass');
  if (key !== 'execution' || lists.some(({ columns }) => columns.executed && columns.adjustedBudget)) return undefined;
  const wanted = (['adjustedBudget', 'executed'] as const).filter((field) => !has(field));
  return lacks(...(wanted.length > 0 ? wanted : (['executed'] as const)));
}

function withoutList(key: SheetKey): LeftOut {
  return { key, missing: ['name'], reason: 'no-list' };
}

function isThere({ snapshot }: Book, key: SheetKey): boolean {
  return snapshot.sheets.some(({ ours }) => ours === key);
}

function withoutFormulas(sheet: OwnSheet): OwnSheet {
  return { ...sheet, cells: sheet.cells.map(withoutFormula) };
}

function withoutFormula(cell: OwnCell): OwnCell {
  const { formula, ...rest } = cell;
  return formula === undefined ? cell : rest;
}

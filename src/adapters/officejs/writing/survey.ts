import { formatRange, type CellAddress } from '../../../core/address';
import { homeOf, STATE_NAMESPACE, type Plan } from '../../../core/changes';
import { isOwnChart } from '../../../core/ours';
import { cellAt, sheetNamed, type Sheet, type WorkbookSnapshot } from '../../../core/snapshot';
import { askOwnMarks, askPlace, type OwnMark, type PlacedMark } from '../marks/own-marks';
import { givenKey } from '../own-sheets/given-sheets';
import type { Answer } from '../reading/ask';
import type { FormatOf } from './cells/cell-plan';
import { rectanglesOf } from './rectangles';
import { answers, type Scene, type StandingSheet } from './scene';

/** What must be known before writing and no snapshot tells. */
export interface Survey {
  readonly scene: Scene;
  /** Where the marks of this session are. */
  readonly knownMarks: readonly PlacedMark[];
  /** The formats of the empty cells that are to be written into, by sheet. */
  readonly formats: ReadonlyMap<string, FormatOf>;
  readonly isStructureProtected: boolean;
  /** Sheets whose protection lets nobody change how cells look. */
  readonly locked: ReadonlySet<string>;
}

/** Asks it all at once, of the workbook as it is expected to be. */
export function askSurvey(
  workbook: Excel.Workbook,
  plan: Plan,
  { expected, marks: known }: { expected: WorkbookSnapshot; marks: readonly OwnMark[] },
): Answer<Survey> {
  const places = answers(known.map((mark) => askPlace(workbook, mark)));
  const { sheets, marks, parts } = askScene(workbook, plan, expected);
  const formats = [...plan.cells].flatMap(([name, writes]) => {
    const sheet = sheetNamed(expected, name);
    if (!sheet || sheet.ours !== undefined) return [];
    return [askFormats(workbook, sheet, writes)];
  });
  const protection = plan.sheets.size > 0 ? workbook.protection.load('protected') : undefined;
  const locked = plan.marks ? askLocked(workbook, expected) : () => [];
  return () => ({
    scene: { sheets: new Map(sheets()), marks: marks().flat(), parts: parts() },
    knownMarks: places(),
    formats: new Map(formats.map((answer) => answer())),
    isStructureProtected: protection?.protected ?? false,
    locked: new Set(locked()),
  });
}

function askScene(workbook: Excel.Workbook, plan: Plan, expected: WorkbookSnapshot) {
  const ours = expected.sheets.flatMap(({ name, ours: key = givenKey(name) }) => {
    return plan.sheets.has(key) ? [askStanding(workbook, name, key)] : [];
  });
  const marked = plan.marks ? expected.sheets : [];
  const marks = marked.map(({ name }) => askOwnMarks(workbook.worksheets.getItem(name), name));
  return { sheets: answers(ours), marks: answers(marks), parts: askParts(workbook, plan) };
}

/** A sheet of ours, by its name. */
export function askStanding(workbook: Excel.Workbook, name: string, key: string): Answer<[string, StandingSheet]> {
  const charts = workbook.worksheets.getItem(name).charts.load('items/name');
  return () => {
    const own = charts.items.map((chart) => chart.name).filter(isOwnChart);
    return [key, { name, charts: own }];
  };
}

export function askParts(workbook: Excel.Workbook, { state }: Plan): Answer<string[]> {
  if (state === undefined) return () => [];
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
  return () => parts.items.map(({ id }) => id);
}

function askFormats(
  workbook: Excel.Workbook,
  sheet: Sheet,
  writes: readonly CellAddress[],
): Answer<[string, FormatOf]> {
  const empty = writes.map((write) => homeOf(write, sheet)).filter((cell) => !cellAt(sheet, cell));
  const asked = rectanglesOf(empty).map((range) => {
    const target = workbook.worksheets.getItem(sheet.name).getRange(formatRange(range));
    return { range, target: target.load('numberFormat') };
  });
  return () => {
    const formats = new Map<string, string>();
    for (const { range, target } of asked) {
      for (const [index, row] of target.numberFormat.entries()) {
        row.forEach((format: unknown, column) => {
          formats.set(`${range.top + index},${range.left + column}`, String(format));
        });
      }
    }
    return [sheet.name, ({ row, column }) => formats.get(`${row},${column}`)];
  };
}

function askLocked(workbook: Excel.Workbook, { sheets }: WorkbookSnapshot): Answer<string[]> {
  const asked = sheets
    .filter(({ isProtected }) => isProtected)
    .map(({ name }) => {
      return { name, protection: workbook.worksheets.getItem(name).protection.load('protected,options') };
    });
  return () =>
    asked
      .filter(({ protection }) => protection.protected && protection.options?.allowFormatCells !== true)
      .map(({ name }) => name);
}

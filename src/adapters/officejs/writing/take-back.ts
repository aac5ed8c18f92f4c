import { formatRange, type RangeRef } from '../../../core/address';
import type { MarkChange, OwnSheet, Refusal } from '../../../core/changes';
import { cellAt, sheetNamed, type Cell, type WorkbookSnapshot } from '../../../core/snapshot';
import { codeOf, refusalOfError } from '../refusing/refusal-of-error';
import type { OfficeHost } from '../office-host';
import type { CellPlan, SheetCells } from './cells/cell-plan';
import { typedConstant } from './cells/typed-content';
import { columnsBack } from './keep-columns';
import { findScene } from './find-scene';
import { grouped } from './grouped';
import type { Step } from './step';
import { stepsOf, type Writing } from './steps-of';
import { writePrint } from './write-print';
import { wakeEvents, writeSteps } from './write-steps';

/** A writing that broke off, and what there was before. */
export interface Broken {
  readonly writing: Writing;
  readonly sent: readonly Step[];
  readonly cause: Error;
  readonly workbook: WorkbookSnapshot;
  readonly marks: readonly MarkChange[];
  readonly ownSheet: (key: string) => OwnSheet | undefined;
}

/** Puts back what may have gone in. undefined: all is as it was; else what may be there. */
export async function takeBack(broken: Broken, host: OfficeHost): Promise<Refusal | undefined> {
  const { sent } = broken;
  if (sent.length === 0) {
    await quietly(() => wakeEvents(host));
    return undefined;
  }
  const isBack = await quietly(async () => {
    const plan = planBack(broken);
    const found = await findScene(plan, broken.workbook, host);
    const steps = await stepsOf({ plan, cells: cellsBack(broken), ...found }, () => host.breathe());
    // Nothing to put back: only the events were put to sleep.
    if (steps.length === 0) return wakeEvents(host);
    const { cause } = await writeSteps(steps, { host, isPatient: true });
    if (cause !== undefined) throw cause;
    await columnsBack(broken.writing.cells, broken.workbook, host);
    await writePrint(plan.sheets, host);
  });
  if (isBack) return undefined;
  await quietly(() => wakeEvents(host));
  return { reason: 'half-written', written: placesOf(broken) };
}

/** Whether it was done; what Excel refuses is no fault of ours. */
async function quietly(job: () => Promise<void>): Promise<boolean> {
  try {
    await job();
    return true;
  } catch (cause) {
    if (!refusalOfError(cause)) throw cause;
    return false;
  }
}

type PlanBack = Parameters<typeof findScene>[0];

/** Of the sheets only those that were begun: where we know a former one only by its cells, its looks would be lost. */
function planBack({ writing: { plan, scene }, sent, cause, marks, workbook, ownSheet }: Broken): PlanBack {
  const begun = new Set(sent.flatMap(({ places }) => places.map(({ sheet }) => sheet)));
  const sheets = new Map<string, OwnSheet | null>();
  const names = new Map<string, string>();
  for (const [key, content] of plan.sheets) {
    const name = content?.name ?? scene.sheets.get(key)?.name;
    if (name === undefined || !begun.has(name)) continue;
    sheets.set(key, scene.sheets.has(key) ? (ownSheet(key) ?? null) : null);
    names.set(key, name);
  }
  return {
    sheets,
    names,
    isNameTaken: codeOf(cause) === 'ItemAlreadyExists',
    marks: plan.marks && { isCleared: true, added: grouped(marks, ({ sheet }) => sheet) },
    given: [],
    taken: [],
    state: plan.state === undefined ? undefined : (workbook.state ?? null),
  };
}

/** What stood in the cells that may have been written, in the formats that they had. */
function cellsBack({ writing, sent, workbook }: Broken): SheetCells[] {
  const begun = grouped(
    sent.flatMap(({ places }) => places),
    ({ sheet }) => sheet,
  );
  return writing.cells.map(({ sheet, cells }) => {
    const places = new Set((begun.get(sheet) ?? []).flatMap(keysOf));
    const before = sheetNamed(workbook, sheet)!;
    const touched = cells.filter(({ row, column }) => places.has(`${row},${column}`));
    const back = touched.map((cell) => cellBack(cell, cellAt(before, cell)));
    return { sheet, cells: back, hiddenRows: before.hiddenRows, isStale: false };
  });
}

function keysOf({ top, left, bottom, right }: RangeRef): string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) keys.push(`${row},${column}`);
  }
  return keys;
}

/** Nobody knows which format it has now: in any case it gets the former one. */
function cellBack({ row, column, formatBefore }: CellPlan, before: Cell | undefined): CellPlan {
  const { formula, value = null } = before ?? {};
  const isFormula = formula !== undefined;
  return {
    row,
    column,
    content: isFormula ? `=${formula}` : typedConstant(value, formatBefore === '@'),
    isFormula,
    isText: !isFormula && typeof value === 'string',
    formatBefore: undefined,
    formatAfter: formatBefore ?? 'General',
  };
}

/** What may hold something of ours, each place once; of our own sheets the whole. */
function placesOf({ writing, sent }: Broken): RangeRef[] {
  const places = new Map<string, RangeRef>();
  const own = new Set([...writing.plan.sheets.values()].map((content) => content?.name));
  for (const place of sent.flatMap((step) => step.places)) {
    const key = own.has(place.sheet) ? place.sheet : `${place.sheet}!${formatRange(place)}`;
    if (!places.has(key)) places.set(key, place);
  }
  return [...places.values()];
}

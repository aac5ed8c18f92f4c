import { OWN_SHEET_NAME, ownSheetKey, type Plan } from '../../../core/changes';
import { isOwnChart } from '../../../core/ours';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import { askOwnMarks, type PlacedMark } from '../marks/own-marks';
import { isGivenKey } from '../own-sheets/given-sheets';
import type { OfficeHost } from '../office-host';
import type { Answer } from '../reading/ask';
import { answers, type Scene, type StandingSheet } from './scene';
import { askParts } from './survey';

export interface Found {
  readonly scene: Scene;
  /** Without their places: all of them go. */
  readonly marks: readonly PlacedMark[];
}

type Sought = Omit<Plan, 'cells'> & {
  /** What the sheets were to be called, by key. */
  readonly names: ReadonlyMap<string, string>;
  /** Somebody has come before us with a sheet of that name: a blank one is his. */
  readonly isNameTaken: boolean;
};

/** What stands of ours in a workbook of which nobody knows how far a writing has come. */
export function findScene(sought: Sought, before: WorkbookSnapshot, host: OfficeHost): Promise<Found> {
  return host.run(
    async (context) => {
      const { workbook } = context;
      const all = workbook.worksheets.load('items/name');
      await context.sync();
      const names = all.items.map(({ name }) => name);
      const sheets = answers(candidates(sought, names, before).map((name) => askSheet(workbook, name, before)));
      const marked = sought.marks ? names : [];
      const marks = answers(marked.map((name) => askOwnMarks(workbook.worksheets.getItem(name), name)));
      const parts = askParts(workbook, { ...sought, cells: new Map() });
      await context.sync();
      const standing = new Map(sheets().flatMap((sheet) => entryOf(sheet, sought)));
      const scene: Scene = { sheets: standing, marks: marks().flat(), parts: parts() };
      return { scene, marks: scene.marks.map((mark) => ({ ...mark, areas: [] })) };
    },
    { delayForCellEdit: true },
  );
}

function candidates({ names }: Sought, present: readonly string[], { sheets }: WorkbookSnapshot): string[] {
  const former = sheets.filter(({ ours }) => ours !== undefined && names.has(ours)).map(({ name }) => name);
  const wanted = new Set([...former, ...names.values()]);
  return present.filter((name) => wanted.has(name));
}

interface FoundSheet extends StandingSheet {
  readonly key: string | undefined;
  /** Added meanwhile. */
  readonly isNew: boolean;
  /** And nothing on it. */
  readonly isBlank: boolean;
}

function askSheet(workbook: Excel.Workbook, name: string, { sheets }: WorkbookSnapshot): Answer<FoundSheet> {
  const sheet = workbook.worksheets.getItem(name);
  const tag = sheet.names.load('items/name,items/formula');
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const charts = sheet.charts.load('items/name');
  const isNew = !sheets.some((one) => one.name === name);
  return () => {
    const formula = tag.items.find((item) => item.name === OWN_SHEET_NAME)?.formula as string | undefined;
    return {
      name,
      charts: charts.items.map((chart) => chart.name).filter(isOwnChart),
      key: formula === undefined ? undefined : ownSheetKey(formula),
      isNew,
      isBlank: isNew && used.isNullObject,
    };
  };
}

/**
 * A blank one without a tag is ours, broken off before it was tagged; a filled one may be somebody else's, and stays,
 * unless it was to be the user's: that loses its tag last of all.
 */
function entryOf(sheet: FoundSheet, { names, isNameTaken }: Sought): [string, StandingSheet][] {
  const { key, isBlank, isNew, name, charts } = sheet;
  const wanted = [...names].find(([, one]) => one === name)?.[0];
  const isGiven = wanted !== undefined && isGivenKey(wanted);
  const own = key ?? ((isBlank && !isNameTaken) || (isGiven && !(isNew && isNameTaken)) ? wanted : undefined);
  return own === undefined ? [] : [[own, { name, charts }]];
}

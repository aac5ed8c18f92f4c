import { isStated, type Form, type Funds, type Reading } from '../../book';
import { CellReader } from '../cells/cell-reader';
import { words } from '../cells/make-reading';
import type { FoundForm } from './find-forms';
import { readFunds } from './funds';
import { readGoals } from './goals';
import { IndicatorRows, type Indicators } from './indicators';
import { readLabels, type Labelled } from './labels';
import { isPrompt, promptsAmong } from './prompts';
import { formYear, kindOf } from './title';
import { readTotal } from './total';
import { rowsOf, shownIn, type Window } from './window';

/** Reads a form from its part of the sheet. */
export function readForm(found: FoundForm, reader = new CellReader()): Form {
  const { window, header, title } = found;
  const above = { ...window, bottom: header.top - 1 };
  const funds = readFunds(above, reader);
  const goals = readGoals({ ...above, top: (funds?.range.bottom ?? window.top - 1) + 1 }, reader);
  const body = new IndicatorRows(window, header, reader).read();
  const total = body.totalRow === undefined ? undefined : readTotal(window, header, { row: body.totalRow, reader });
  const bottom = lastRowOf(window, body);
  const labels = labelsOf(found, funds, { body, bottom });
  const lines = linesOver(found, funds);
  const said = lines.map(({ value }) => value ?? '');
  const kind = kindOf([...said, window.grid.sheet.name]);
  const year = formYear([...said, labels.year?.value ?? ''], window.grid.sheet.name);
  const name = labels.name ?? (kind === 'department' ? (labels.department ?? labels.unit) : undefined);
  const right = Math.max(header.right, title?.right ?? 0, funds?.range.right ?? 0);
  return {
    kind,
    sheet: window.grid.sheet.name,
    range: { top: window.top, left: leftOf(window, bottom), bottom, right },
    title: title?.text ?? '',
    ...(year === undefined ? {} : { year }),
    ...(name ? { name } : {}),
    ...(labels.department ? { department: labels.department } : {}),
    ...(labels.unit ? { unit: labels.unit } : {}),
    ...(funds ? { funds } : {}),
    ...(goals ? { goals } : {}),
    headerRows: [header.top, header.bottom],
    columns: header.columns,
    headings: body.headings,
    indicators: body.indicators,
    subtotals: body.subtotals,
    ...(total ? { total } : {}),
    ...(labels.grade ? { grade: labels.grade } : {}),
    prompts: [...promptsAmong(textsOf(labels, goals, { body, lines })), ...body.prompts],
    isBlank: isBlankForm(funds, body, { goals, total }),
  };
}

/** Labels stand above the funds, between them and the indicators, and below the total. */
function labelsOf(
  { window, header }: FoundForm,
  funds: Funds | undefined,
  { body, bottom }: { body: Indicators; bottom: number },
): Labelled {
  const last = body.totalRow ?? body.lastRow;
  const isElsewhere = (row: number) =>
    (funds !== undefined && row >= funds.range.top && row <= funds.range.bottom) ||
    (row >= header.top && row <= last && row !== body.totalRow);
  return readLabels({ ...window, bottom }, isElsewhere);
}

/** The title and the lines of their own below it, before the first label. */
function linesOver({ window, title }: FoundForm, funds: Funds | undefined): Reading<string>[] {
  if (!title) return [];
  const lines: Reading<string>[] = [];
  const end = Math.min(window.top + 3, (funds?.range.top ?? Infinity) - 1);
  for (const row of rowsOf({ ...window, bottom: end })) {
    const shown = shownIn(window, row);
    if (row > title.row && shown.length > 2) break;
    for (const { column, text } of shown) lines.push(words({ row, column, cell: window.grid.cell(row, column) }, text));
  }
  return lines;
}

const NOTE_ROWS = 12;

/** Notes and signatures right below belong to the form. */
function lastRowOf(window: Window, { totalRow, lastRow }: Indicators): number {
  let last = totalRow ?? lastRow;
  const from = last;
  for (const row of rowsOf({ ...window, top: last + 1, bottom: Math.min(window.bottom, last + NOTE_ROWS) })) {
    if (row > last + 3 || row > from + NOTE_ROWS) break;
    if (shownIn(window, row).length > 0) last = row;
  }
  return last;
}

function leftOf(window: Window, bottom: number): number {
  const columns = rowsOf({ ...window, bottom }).flatMap((row) => shownIn(window, row)[0]?.column ?? []);
  return Math.min(...columns);
}

interface Read {
  readonly body: Indicators;
  readonly lines: readonly Reading<string>[];
}

function textsOf(labels: Labelled, goals: Form['goals'], { body, lines }: Read): (Reading<string> | undefined)[] {
  const ofIndicators = body.indicators.flatMap(({ name, reason }) => [name, reason]);
  return [...lines, ...Object.values(labels), goals?.expected, goals?.achieved, ...ofIndicators];
}

/**
 * Nothing filled in but names and targets; a sum of nothing is 0. Where levels stand there and not one indicator under
 * them, funds alone fill no form: they are known before it is.
 */
function isBlankForm(
  funds: Funds | undefined,
  { indicators, headings }: Indicators,
  { goals, total }: { goals: Form['goals'] | undefined; total: Form['total'] | undefined },
): boolean {
  const isUnnamed = indicators.length === 0 && headings.length > 0;
  const filled = [
    isStated(goals?.achieved) && isPrompt(goals.achieved.value) ? undefined : goals?.achieved,
    total?.score,
    ...indicators.flatMap(({ actual, score }) => [actual, score]),
    ...(isUnnamed ? [] : (funds?.rows ?? [])).flatMap(({ executed, score }) => [executed, score]),
  ];
  return !filled.some(
    (reading) => isStated<unknown>(reading) && !(reading.value === 0n && reading.cell?.formula !== undefined),
  );
}

import { ASSUMED_UNIT, type Funds, type FundsField, type FundsRow, type Reading } from '../../book';
import type { Money, MoneyUnit } from '../../money';
import type { CellReader } from '../cells/cell-reader';
import { unitInHeader, unitStatedIn } from '../words/unit-of-measure';
import { squeezed } from '../words/squeezed';
import { executionWeight } from './execution-weight';
import { fundsHeaderIn, type FundsHeader } from './funds-header';
import { isOwnSource, isTotalOfFunds, namesFunds, namesOther, startsParts } from './funds-words';
import { ownPlaceAt } from './place-at';
import { rowsOf, shownIn, type Shown, type Window } from './window';

/** The funds block of a form: from its window, which ends above the indicators. */
export function readFunds(window: Window, reader: CellReader): Funds | undefined {
  const header = fundsHeaderIn(window);
  if (!header) return undefined;
  const unit = unitOf(window, header);
  const lines = linesOf(window, header);
  const bottom = lines.at(-1)?.row ?? header.bottom;
  const right = Math.max(...Object.values(header.columns));
  const kinds = kindsOf(lines.map(({ label }) => label));
  const source = { window, header, reader, unit: unit ?? ASSUMED_UNIT };
  const weight = executionWeight(window, header);
  const rows = lines.map((line, index) => {
    const row = rowOf(source, line, kinds[index]!);
    return row.kind === 'total' && weight ? { ...row, weight } : row;
  });
  return {
    range: { top: header.top, left: lines[0]?.left ?? window.left, bottom, right },
    columns: header.columns,
    ...(unit ? { unit } : {}),
    rows,
  };
}

interface Line {
  readonly row: number;
  readonly label: string;
  readonly left: number;
}

function linesOf(window: Window, header: FundsHeader): Line[] {
  const lines: Line[] = [];
  const { told } = window.grid;
  for (const row of rowsOf({ ...window, top: header.bottom + 1 })) {
    const labels = labelsIn(window, header, row);
    const label = labels.map(({ text }) => text.replace(/\s*[\r\n]+\s*/g, '')).join('');
    const isFirst = lines.length === 0;
    const says = hasMoney(window, header, row);
    if (label === '' ? !isFirst || !says : !told.by(namesFunds, label) && (!says || told.by(namesOther, label))) break;
    lines.push({ row, label, left: labels[0]?.column ?? window.left });
  }
  return lines;
}

const OF_BLOCK =
  /^(?:项目|年度|预算|专项|部门)*(?:资金|预算|收支|经费)(?:来源|投入|执行|安排|支出|使用)?(?:情况)?(?:\((?:单位:)?[亿万千]?元\))?$/;

function namesBlock(bare: string): boolean {
  return OF_BLOCK.test(bare);
}

/** The texts left of the figures, but for the label of the whole block. */
function labelsIn(window: Window, header: FundsHeader, row: number): Shown[] {
  const first = Math.min(...Object.values(header.columns)) - (header.isBeside ? 1 : 0);
  const last = header.isBeside ? first : first - 1;
  const own = shownIn({ ...window, right: last }, row);
  const parts = own.filter(
    ({ bottom, bare }) => (bottom === row && own.length === 1) || !window.grid.told.by(namesBlock, bare),
  );
  return header.isBeside ? parts.slice(-1) : parts;
}

function hasMoney({ grid }: Window, { columns }: FundsHeader, row: number): boolean {
  return [columns.initialBudget, columns.adjustedBudget, columns.executed].some(
    (column) => column !== undefined && grid.ownText(row, column) !== '',
  );
}

function kindsOf(labels: readonly string[]): FundsRow['kind'][] {
  const named = labels.findIndex(isTotalOfFunds);
  const isLed = labels.length === 1 || (labels[1] !== undefined && startsParts(labels[1]));
  const total = named >= 0 ? named : isLed ? 0 : -1;
  let isDetail = false;
  return labels.map((label, index) => {
    if (index === total) return 'total';
    if (startsParts(label))
      isDetail = total >= 0 && index > total + 1 && !isOwnSource(squeezed(label).replace(/^其中:?/, ''));
    else if (isOwnSource(label)) isDetail = false;
    return isDetail ? 'detail' : 'part';
  });
}

interface Source {
  readonly window: Window;
  readonly header: FundsHeader;
  readonly reader: CellReader;
  readonly unit: MoneyUnit;
}

function rowOf(
  { window: { grid }, header: { columns }, reader, unit }: Source,
  { row, label }: Line,
  kind: FundsRow['kind'],
): FundsRow {
  const money = (field: 'initialBudget' | 'adjustedBudget' | 'executed') => {
    const column = columns[field];
    const reading: Reading<Money> | undefined =
      column === undefined ? undefined : reader.money(ownPlaceAt(grid, row, column), unit);
    return reading && { [field]: reading };
  };
  const points = (field: 'weight' | 'score') => {
    const column = columns[field];
    return column === undefined ? undefined : { [field]: reader.points(ownPlaceAt(grid, row, column)) };
  };
  const rate = columns.executionRate;
  return {
    row,
    kind,
    label,
    ...money('initialBudget'),
    ...money('adjustedBudget'),
    ...money('executed'),
    ...points('weight'),
    ...(rate === undefined ? {} : { executionRate: rateOf(reader, grid, { row, column: rate }) }),
    ...points('score'),
  };
}

/** 98.5 without a sign is a percent figure, 0.985 a part of one; 1 is all, as in forms that divide B by A. */
function rateOf(reader: CellReader, grid: Window['grid'], { row, column }: { row: number; column: number }) {
  const place = ownPlaceAt(grid, row, column);
  const value = Number(place.cell?.value ?? 0);
  return reader.rate(place, value > 2);
}

/** As the block's label, a header or a line above says. */
function unitOf(window: Window, { top, columns }: FundsHeader): MoneyUnit | undefined {
  const heads = Object.entries(columns).filter(([field]) => isAmount(field as FundsField));
  const inHeaders = heads.flatMap(
    ([, column]) => window.grid.told.by(unitInHeader, window.grid.text(top, column)) ?? [],
  );
  const rows = rowsOf({ ...window, bottom: top + 1 }).reverse();
  const around = rows.flatMap((row) =>
    shownIn(window, row).flatMap(({ text }) => window.grid.told.by(unitStatedIn, text) ?? []),
  );
  return inHeaders[0] ?? around[0];
}

function isAmount(field: FundsField): boolean {
  return field === 'initialBudget' || field === 'adjustedBudget' || field === 'executed';
}

import { columnLetters, formatRange } from '../../../src/core/address';
import { unitOf, type Book, type ListTable, type Project, type Reading, type TotalRow } from '../../../src/core/book';
import { formatMoney, formatPercent, formatPoints, type Money } from '../../../src/core/money';

/** What was read of a workbook, one line for each list, project, total and doubt: for tests to state. */
export function outlineOf(book: Book): string[] {
  const doubts = book.doubts.map(({ kind, field, at }) => `? ${kind} ${field} ${at.sheet} ${formatRange(at)}`);
  return [...book.lists.flatMap(listLines), ...doubts];
}

function listLines(list: ListTable): string[] {
  const columns = Object.entries(list.columns).map(([field, { column }]) => `${columnLetters(column)} ${field}`);
  const facts = [list.unit ?? 'no unit', list.year ?? '', list.isTransfer ? 'transfer' : '', list.isCopy ? 'copy' : ''];
  return [
    `${list.sheet} ${formatRange(list.range)} ${facts.filter((fact) => fact !== '').join(' ')}: ${columns.sort().join(', ')}`,
    ...list.projects.map((project) => projectLine(list, project)),
    ...list.totals.map((total) => totalLine(list, total)),
  ];
}

export function projectLine(list: ListTable, project: Project): string {
  const rows = [project.row, ...project.continuationRows].map((row) => row + 1).join('+');
  const { adjustedBudget, initialBudget, executed, executionRate, score, grade, owner } = project;
  return [
    `${rows} ${shown(project.name, String)}`,
    owner ? `@${owner.code ?? ''}${owner.name}` : '',
    initialBudget ? `初${shown(initialBudget, (value) => formatMoney(value, unitOf(list, 'initialBudget')))}` : '',
    adjustedBudget ? shown(adjustedBudget, (value) => formatMoney(value, unitOf(list, 'adjustedBudget'))) : '',
    executed ? `执${shown(executed, (value) => formatMoney(value, unitOf(list, 'executed')))}` : '',
    executionRate ? `率${shown(executionRate, (value) => formatPercent(value, executionRate.decimals))}%` : '',
    score ? `${shown(score, (value) => formatPoints(value))}分` : '',
    grade ? shown(grade, String) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function totalLine(list: ListTable, { row, kind, label, covers, amounts }: TotalRow): string {
  const amount = amounts.adjustedBudget ?? amounts.executed ?? amounts.initialBudget;
  const money = amount ? shown(amount, (value: Money) => formatMoney(value, unitOf(list, 'adjustedBudget'))) : '';
  return `${row + 1} ${kind} ${label} ${money} of ${covers.map((project) => project.row + 1).join(',')}`;
}

function shown<T>({ state, value, isText }: Reading<T>, format: (value: T) => string): string {
  return value === undefined ? `<${state}>` : `${isText ? "'" : ''}${format(value)}`;
}

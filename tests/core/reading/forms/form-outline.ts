import { columnLetters, formatRange } from '../../../../src/core/address';
import {
  ASSUMED_UNIT,
  type Book,
  type Form,
  type Funds,
  type Indicator,
  type Reading,
} from '../../../../src/core/book';
import { printMeasure } from '../../../../src/core/measures';
import { formatMoney, formatPercent, formatPoints, type Points } from '../../../../src/core/money';

/** What was read of a workbook's forms, one line for each thing said: for tests to state. */
export function formsOutline({ forms, lists }: Book): string[] {
  return [...lists.map(({ sheet, range }) => `list ${sheet} ${formatRange(range)}`), ...forms.flatMap(formLines)];
}

function formLines(form: Form): string[] {
  const { kind, sheet, range, title, year, isBlank } = form;
  return [
    [`${sheet} ${formatRange(range)} ${kind} ${title}`.trim(), year, isBlank ? 'blank' : ''].filter(Boolean).join(' '),
    labelled('name', form.name),
    labelled('department', form.department),
    labelled('unit', form.unit),
    ...(form.funds ? fundsLines(form.funds) : []),
    labelled('expected', form.goals?.expected),
    labelled('achieved', form.goals?.achieved),
    `columns ${(form.headerRows ?? []).map((row) => row + 1).join('-')}: ${lettersOf(form.columns)}`,
    ...form.indicators.map((indicator) => indicatorLine(form, indicator)),
    form.total
      ? `${form.total.row + 1} total ${points('weight', form.total.weight)} ${points('score', form.total.score)}`
      : '',
    labelled('grade', form.grade),
    ...form.prompts.map((prompt) => labelled('prompt', prompt)),
  ]
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}

function lettersOf(columns: Readonly<Partial<Record<string, number>>>): string {
  return Object.entries(columns)
    .sort(([, a], [, b]) => a! - b!)
    .map(([field, column]) => `${columnLetters(column!)} ${field}`)
    .join(', ');
}

function labelled(label: string, reading: Reading<string> | undefined): string {
  return reading ? `${label} ${columnLetters(reading.column)}${reading.row + 1} ${shown(reading, String)}` : '';
}

function fundsLines({ range, unit, columns, rows }: Funds): string[] {
  const money = (value: Parameters<typeof formatMoney>[0]) => formatMoney(value, unit ?? ASSUMED_UNIT);
  return [
    `funds ${formatRange(range)} ${unit ?? 'no unit'}: ${lettersOf(columns)}`,
    ...rows.map((row) =>
      [
        `${row.row + 1} ${row.kind} ${row.label}`,
        row.initialBudget ? `初${shown(row.initialBudget, money)}` : '',
        row.adjustedBudget ? shown(row.adjustedBudget, money) : '',
        row.executed ? `执${shown(row.executed, money)}` : '',
        row.executionRate
          ? `率${shown(row.executionRate, (rate) => `${formatPercent(rate, row.executionRate!.decimals)}%`)}`
          : '',
        points('w', row.weight),
        points('s', row.score),
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ];
}

function indicatorLine(form: Form, indicator: Indicator): string {
  const { row, continuationRows, name, target, actual, weight, score, reason, isQualitative, aspect } = indicator;
  const heads = form.headings
    .filter(({ covers }) => covers.includes(indicator))
    .map((one) => one.label + (one.weight ? `(${formatPoints(one.weight)})` : ''));
  return [
    `${[row, ...continuationRows].map((one) => one + 1).join('+')} ${heads.join('/')} ${indicator.class}${aspect ? `.${aspect}` : ''}`,
    shown(name, String),
    target ? `${isQualitative ? '定性' : ''}${measure(target)}` : '',
    actual ? `→ ${measure(actual)}` : '',
    points('w', weight),
    points('s', score),
    reason && reason.state !== 'blank' ? `(${shown(reason, String)})` : '',
  ].join(' ');
}

function measure(reading: NonNullable<Indicator['target']>): string {
  return shown(reading, (value) => printMeasure(value) ?? `"${value.kind === 'words' ? (value.cause ?? '') : ''}"`);
}

function points(label: string, reading: Reading<Points> | undefined): string {
  return reading ? `${label} ${shown(reading, (value) => formatPoints(value))}` : '';
}

function shown<T>({ state, value }: Reading<T>, format: (value: T) => string): string {
  return value === undefined ? `<${state}>` : format(value);
}

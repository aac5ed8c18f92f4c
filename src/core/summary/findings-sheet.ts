import { formatRange, rangeOfCell, type RangeAddress } from '../address';
import type { Book } from '../book';
import type { OwnSheet } from '../changes';
import type { Failure, Finding, Report } from '../checking';
import { mapInSteps } from '../steps';
import {
  describeFinding,
  FINDINGS_SHEET_WORDS,
  levelName,
  RULE_WORDS,
  type FindingWords,
  type Language,
} from '../words';
import { carryNotes, type NotedLine } from './carry-notes';
import { findingCode } from './finding-code';
import { formerNotes, type FormerNote } from './former-notes';
import { ownSheet, type OwnColumn, type OwnTableCell, type OwnTableRow } from './own-table';

type Frame = (typeof FINDINGS_SHEET_WORDS)[Language];
type ColumnId = keyof Frame['columns'];

const LOOKS: readonly (Omit<OwnColumn, 'title'> & { readonly id: ColumnId })[] = [
  { id: 'number', width: 6, style: 'center', format: '0' },
  { id: 'level', width: 8, style: 'center' },
  { id: 'title', width: 18, style: 'text' },
  { id: 'place', width: 26, style: 'text' },
  { id: 'cell', width: 10, style: 'center' },
  { id: 'message', width: 36, style: 'text' },
  { id: 'found', width: 18, style: 'text' },
  { id: 'expected', width: 18, style: 'text' },
  { id: 'todo', width: 30, style: 'text' },
  { id: 'note', width: 24, style: 'input' },
  { id: 'code', width: 13, style: 'center' },
];

interface Line extends NotedLine {
  readonly finding: Finding;
  readonly words: FindingWords;
}

/** 核对结果: every finding with a link to its place, what to do, and the user's own 处理说明, kept from run to run. */
export function* findingsSheet(
  book: Book,
  report: Report,
  options: { name: string; language: Language },
): Generator<void, OwnSheet, void> {
  const frame = FINDINGS_SHEET_WORDS[options.language];
  const lines = yield* mapInSteps(ordered(report.findings), (finding) => lineOf(finding, book, options.language));
  const { notes, left } = carryNotes(formerNotes(book.snapshot), lines);
  const numbers = new Map(lines.map(({ finding }, index) => [finding.id, index + 1]));
  const found = yield* mapInSteps(lines, (line) =>
    findingRow(line, { numbers, note: notes.get(line.code), language: options.language }),
  );
  const rows = [...found, ...report.failures.map((failure) => failureRow(failure, options.language))];
  return yield* ownSheet({
    key: 'findings',
    name: options.name,
    title: frame.title,
    unitLine: frame.counts(report.counts),
    columns: LOOKS.map(({ id, ...look }) => ({ title: frame.columns[id], ...look })),
    rows: [...(rows.length > 0 ? rows : [messageRow(frame.clean)]), ...leftRows(left, frame)],
    notes: [frame.hint],
    charts: [],
  });
}

/** Consequences right below their cause. */
function ordered(findings: readonly Finding[]): Finding[] {
  const ids = new Set(findings.map(({ id }) => id));
  const byCause = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.consequenceOf === null || !ids.has(finding.consequenceOf)) continue;
    byCause.set(finding.consequenceOf, [...(byCause.get(finding.consequenceOf) ?? []), finding]);
  }
  const seen = new Set<string>();
  const withConsequences = (finding: Finding): Finding[] => {
    if (seen.has(finding.id)) return [];
    seen.add(finding.id);
    return [finding, ...(byCause.get(finding.id) ?? []).flatMap(withConsequences)];
  };
  const causes = findings.filter(({ consequenceOf }) => consequenceOf === null || !ids.has(consequenceOf));
  return [...causes, ...findings].flatMap(withConsequences);
}

function lineOf(finding: Finding, book: Book, language: Language): Line {
  const words = describeFinding(finding, book, language);
  const { sheet } = finding.at;
  const place = words.label.startsWith(sheet) ? words.label : `${sheet} · ${words.label}`;
  return { finding, words, code: findingCode(finding.id), title: words.title, place, message: words.message };
}

interface LineContext {
  readonly numbers: ReadonlyMap<string, number>;
  readonly note: string | undefined;
  readonly language: Language;
}

function findingRow({ finding, words, code, place, message }: Line, context: LineContext): OwnTableRow {
  const { numbers, note, language } = context;
  return {
    kind: 'row',
    cells: [
      { value: numbers.get(finding.id)! },
      { value: levelName(finding, language) },
      { value: words.title },
      { value: place },
      { value: formatRange(rangeOf(finding)), link: { sheet: finding.at.sheet, range: rangeOf(finding) } },
      { value: [message, ...remarksOn(finding, context)].join('\n') },
      textCell(words.found),
      textCell(words.expected),
      textCell(words.todo),
      textCell(note),
      { value: code },
    ],
  };
}

function remarksOn({ consequenceOf, accepted, lapsed }: Finding, { numbers, language }: LineContext): string[] {
  const frame = FINDINGS_SHEET_WORDS[language];
  const cause = consequenceOf === null ? undefined : numbers.get(consequenceOf);
  return [
    ...(cause === undefined ? [] : [frame.causedBy(cause)]),
    ...(accepted === null ? [] : [frame.accepted(accepted)]),
    ...(lapsed === null ? [] : [frame.lapsed(lapsed)]),
  ];
}

function rangeOf({ at }: Finding): RangeAddress {
  if ('row' in at) return rangeOfCell(at);
  const { top, left, bottom, right } = at;
  return { top, left, bottom, right };
}

function failureRow({ rule }: Failure, language: Language): OwnTableRow {
  const { failedLevel, failed } = FINDINGS_SHEET_WORDS[language];
  const title = RULE_WORDS[rule]?.[language].title ?? rule;
  return rowOf({ level: failedLevel, title, message: failed });
}

function messageRow(message: string): OwnTableRow {
  return rowOf({ message });
}

function leftRows(left: readonly FormerNote[], { columns, former }: Frame): OwnTableRow[] {
  if (left.length === 0) return [];
  const head = LOOKS.map(({ id }) => ({ value: id === 'title' ? former.heading : columns[id] }));
  return [
    { kind: 'head', cells: head },
    ...left.map((note) => rowOf({ ...note, level: former.level, todo: former.gone })),
  ];
}

function rowOf(texts: Readonly<Partial<Record<ColumnId, string>>>): OwnTableRow {
  return { kind: 'row', cells: LOOKS.map(({ id }) => textCell(texts[id])) };
}

function textCell(value: string | undefined): OwnTableCell | undefined {
  return value === undefined || value === '' ? undefined : { value };
}

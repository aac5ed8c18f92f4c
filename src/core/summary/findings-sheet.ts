import { formatRange, rangeOfCell, type RangeAddress } from '../address';
import type { Book } from '../book';
import type { OwnSheet } from '../changes';
import type { Failure, Finding, Report } from '../checking';
import { describeFinding, levelName, RULE_WORDS, type FindingWords, type Language } from '../words';
import { carryNotes, type NotedLine } from './carry-notes';
import { findingCode } from './finding-code';
import { formerNotes, NOTE_TITLES, type FormerNote } from './former-notes';
import { ownSheet, type OwnColumn, type OwnTableCell, type OwnTableRow } from './own-table';

const COLUMNS: readonly OwnColumn[] = [
  { title: '序号', width: 6, style: 'center', format: '0' },
  { title: '级别', width: 8, style: 'center' },
  { title: NOTE_TITLES.title, width: 18, style: 'text' },
  { title: NOTE_TITLES.place, width: 26, style: 'text' },
  { title: '单元格', width: 10, style: 'center' },
  { title: NOTE_TITLES.message, width: 36, style: 'text' },
  { title: '现为', width: 18, style: 'text' },
  { title: '应为', width: 18, style: 'text' },
  { title: '处理建议', width: 30, style: 'text' },
  { title: NOTE_TITLES.note, width: 24, style: 'input' },
  { title: NOTE_TITLES.code, width: 13, style: 'center' },
];

const FAILED = '这一项没能核对，请人工查看。';

interface Line extends NotedLine {
  readonly finding: Finding;
  readonly words: FindingWords;
}

/** 核对结果: every finding with a link to its place, what to do, and the user's own 处理说明, kept from run to run. */
export function findingsSheet(book: Book, report: Report, options: { name: string; language: Language }): OwnSheet {
  const lines = ordered(report.findings).map((finding) => lineOf(finding, book, options.language));
  const { notes, left } = carryNotes(formerNotes(book.snapshot), lines);
  const numbers = new Map(lines.map(({ finding }, index) => [finding.id, index + 1]));
  const rows = [
    ...lines.map((line) => findingRow(line, { numbers, note: notes.get(line.code), language: options.language })),
    ...report.failures.map((failure) => failureRow(failure, options.language)),
  ];
  return ownSheet({
    key: 'findings',
    name: options.name,
    title: '核对结果',
    unitLine: countsLine(report),
    columns: COLUMNS,
    rows: [...(rows.length > 0 ? rows : [cleanRow()]), ...leftRows(left)],
    notes: ['注：“处理说明”由填报人填写，重新核对后保留；“编号”用于对应，请勿改动。点击“单元格”可跳到所在位置。'],
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
      { value: [message, ...remarksOn(finding, numbers)].join('\n') },
      textCell(words.found),
      textCell(words.expected),
      textCell(words.todo),
      textCell(note),
      { value: code },
    ],
  };
}

function remarksOn({ consequenceOf, accepted, lapsed }: Finding, numbers: ReadonlyMap<string, number>): string[] {
  const cause = consequenceOf === null ? undefined : numbers.get(consequenceOf);
  return [
    ...(cause === undefined ? [] : [`（由第${cause}项引起）`]),
    ...(accepted === null ? [] : [`（已认可：${accepted}）`]),
    ...(lapsed === null ? [] : [`（原认可因数据变动失效：${lapsed}）`]),
  ];
}

function rangeOf({ at }: Finding): RangeAddress {
  if ('row' in at) return rangeOfCell(at);
  const { top, left, bottom, right } = at;
  return { top, left, bottom, right };
}

function failureRow({ rule }: Failure, language: Language): OwnTableRow {
  const title = RULE_WORDS[rule]?.[language].title ?? rule;
  return {
    kind: 'row',
    cells: [undefined, { value: '未能核对' }, { value: title }, undefined, undefined, { value: FAILED }],
  };
}

function cleanRow(): OwnTableRow {
  return { kind: 'row', cells: [undefined, undefined, undefined, undefined, undefined, { value: '未发现问题。' }] };
}

function leftRows(left: readonly FormerNote[]): OwnTableRow[] {
  if (left.length === 0) return [];
  const head = COLUMNS.map(({ title }, index) => ({ value: index === 2 ? '以前的问题' : title }));
  return [
    { kind: 'head', cells: head },
    ...left.map(({ code, title, place, message, note }): OwnTableRow => {
      const texts = ['', '以前', title, place, '', message, '', '', '现已不在，说明留存', note, code];
      return { kind: 'row', cells: texts.map(textCell) };
    }),
  ];
}

function textCell(value: string | undefined): OwnTableCell | undefined {
  return value === undefined || value === '' ? undefined : { value };
}

function countsLine({ counts: { error, warning, info } }: Report): string {
  return `错误${error}项，提醒${warning}项，提示${info}项`;
}

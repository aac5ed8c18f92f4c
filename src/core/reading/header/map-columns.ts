import type { ColumnMapping, ColumnOverride, ListField } from '../../book';
import type { HeaderWord } from '../words/header-words';
import { bearsOut, type ColumnContent } from './column-content';
import type { Header, HeaderColumn } from './header';
import { isPointsForExecution } from './partial-scores';

export type Columns = Partial<Record<ListField, ColumnMapping>>;

const CODES = [
  ['department', 'departmentCode'],
  ['unit', 'unitCode'],
] as const;

interface Candidate {
  readonly header: HeaderColumn;
  readonly word: HeaderWord;
}

/** Decides which column is which field: the surest wording first, the values where wordings leave it open, the user's word before all. */
export function mapColumns(
  header: Header,
  contentOf: (column: number) => ColumnContent,
  overrides: readonly ColumnOverride[] = [],
): Columns {
  const columns: Columns = {};
  const decided = new Set<ListField>(overrides.map(({ field }) => field));
  const taken = new Set<number>();
  for (const { field, column } of overrides) {
    if (column === null) continue;
    columns[field] = { column, header: textOf(header, column), reason: 'override', rivals: [] };
    taken.add(column);
  }
  const candidates = candidatesOf(header, contentOf).filter(({ word }) => !decided.has(word.field));
  for (const { header: own, word } of candidates) {
    if (columns[word.field] || taken.has(own.column)) continue;
    const equals = candidates.filter(
      (one) => isRival(one, word) && one.header.year === own.year && !taken.has(one.header.column),
    );
    const chosen = word.field === 'score' ? nearest(equals, header) : equals[0]!;
    taken.add(chosen.header.column);
    columns[word.field] = mappingOf(chosen, equals);
  }
  return withInitialBudget(withAdjustment(withCodesAlone(columns, decided), candidates, decided), candidates, decided);
}

/** A column of codes without one of names is all that tells the units apart. */
function withCodesAlone(columns: Columns, decided: ReadonlySet<ListField>): Columns {
  const mapped = { ...columns };
  for (const [field, code] of CODES) {
    const alone = mapped[code];
    if (!alone || mapped[field] || decided.has(field) || decided.has(code)) continue;
    mapped[field] = alone;
    delete mapped[code];
  }
  return mapped;
}

function candidatesOf(header: Header, contentOf: (column: number) => ColumnContent): Candidate[] {
  return header.columns
    .flatMap((column) => column.words.map((word) => ({ header: column, word })))
    .filter(({ header: { column }, word }) => word.needs === undefined || bearsOut(contentOf(column), word.needs))
    .filter(({ header: own, word }) => !isPointsForExecution(header, own, { word, content: contentOf(own.column) }))
    .sort(
      (a, b) =>
        b.word.strength - a.word.strength ||
        (b.header.year ?? 0) - (a.header.year ?? 0) ||
        a.header.column - b.header.column,
    );
}

function isRival({ word }: Candidate, to: HeaderWord): boolean {
  return word.field === to.field && word.strength === to.strength;
}

/** Of two columns 得分, the one right before the 等级 of its year is the total score. */
function nearest(equals: readonly Candidate[], header: Header): Candidate {
  const first = equals[0]!;
  const grades = header.columns.filter(({ words }) => words.some(({ field }) => field === 'grade'));
  const grade = grades.find(({ year }) => year === first.header.year) ?? grades[0];
  return equals.filter((one) => grade && one.header.column < grade.column).at(-1) ?? first;
}

function mappingOf(chosen: Candidate, equals: readonly Candidate[]): ColumnMapping {
  const { column, text } = chosen.header;
  const isByContent = chosen.word.needs !== undefined;
  return {
    column,
    header: text,
    reason: isByContent ? 'content' : chosen.word.isExact ? 'synonym' : 'contains',
    rivals: equals.filter((one) => one !== chosen).map((one) => one.header.column),
  };
}

const AMBIGUOUS = /调整预算/;
const SURELY_ADJUSTED = /调整后|全年/;

/** 年初预算数 | 调整预算数 | 全年预算数: the second is a change; by itself it would be the adjusted budget. */
function withAdjustment(columns: Columns, candidates: readonly Candidate[], decided: ReadonlySet<ListField>): Columns {
  const { adjustment, adjustedBudget } = columns;
  if (adjustment || !adjustedBudget || decided.has('adjustment') || decided.has('adjustedBudget')) return columns;
  if (!AMBIGUOUS.test(adjustedBudget.header) || SURELY_ADJUSTED.test(adjustedBudget.header)) return columns;
  const sure = candidates.find(
    ({ header, word }) => word.field === 'adjustedBudget' && SURELY_ADJUSTED.test(header.text),
  );
  if (!sure) return columns;
  return { ...columns, adjustment: { ...adjustedBudget, rivals: [] }, adjustedBudget: mappingOf(sure, []) };
}

/** 预算数 | 调整数 | 调整后预算数: the first is what the year began with. */
function withInitialBudget(
  columns: Columns,
  candidates: readonly Candidate[],
  decided: ReadonlySet<ListField>,
): Columns {
  const { adjustment, adjustedBudget } = columns;
  if (!adjustment || !adjustedBudget || columns.initialBudget || decided.has('initialBudget')) return columns;
  const bare = candidates.find(
    ({ header, word }) => word.field === 'adjustedBudget' && header.column < adjustment.column,
  );
  if (!bare || bare.header.column === adjustedBudget.column) return columns;
  return { ...columns, initialBudget: { ...mappingOf(bare, []), reason: 'content' } };
}

function textOf(header: Header, column: number): string {
  return header.columns.find((one) => one.column === column)?.text ?? '';
}

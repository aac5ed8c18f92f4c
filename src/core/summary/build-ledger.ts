import type { Book, ListTable, Project } from '../book';
import type { Preset } from '../presets';
import type { WorkbookSnapshot } from '../snapshot';
import { mapInSteps } from '../steps';
import { classLabel, hasClasses, hasTiers, tierLabels } from './categories';
import { ledgerCells, type RowSource } from './ledger-cells';
import {
  LEDGER_FIELDS,
  type Grouping,
  type Ledger,
  type LedgerBlock,
  type LedgerField,
  type LedgerRow,
} from './ledger';
import { linkedSheet } from './linked-cell';
import { listLabels } from './list-label';
import { NO_OWNER, ownerGroups, type OwnerGroups } from './owner-groups';
import { summaryUnit } from './summary-unit';

/** Above the first row of any sheet of ours: title, unit, header. */
const HEAD_ROWS = 3;
// Linking a row takes some ten microseconds.
const SLICE = 500;

/** Lays the projects of all lists but copies out in one list, unit by unit; undefined where there are none. In slices. */
export function* buildLedger(book: Book, preset: Preset, sheet: string): Generator<void, Ledger | undefined, void> {
  const lists = book.lists.filter(({ isCopy, projects }) => !isCopy && projects.length > 0);
  if (lists.length === 0) return undefined;
  const fields = fieldsOf(lists);
  yield;
  const owners = yield* ownerGroups(lists);
  const sources = yield* rowSources(book, { lists, owners });
  const unit = summaryUnit(lists);
  const blocks = yield* blocksOf(sources, (source, row) => ({
    project: source.project,
    list: source.list,
    row,
    cells: ledgerCells(source, { fields, unit, row }),
    groups: source.groups,
  }));
  const last = blocks.at(-1)!;
  const lastRow = last.subtotalRow ?? last.rows.at(-1)!.row;
  const rows = blocks.flatMap((block) => block.rows);
  return {
    sheet,
    fields,
    blocks,
    rows,
    gradeWords: gradeWordsOf(rows),
    firstRow: HEAD_ROWS,
    lastRow,
    totalRow: lastRow + 1,
    unit,
    preset,
    lists,
  };
}

function fieldsOf(lists: readonly ListTable[]): LedgerField[] {
  const has: Readonly<Record<LedgerField, (list: ListTable) => boolean>> = {
    number: () => true,
    owner: ({ projects }) => projects.some(({ owner }) => owner),
    name: () => true,
    initialBudget: ({ columns }) => columns.initialBudget !== undefined,
    adjustedBudget: ({ columns }) => columns.adjustedBudget !== undefined,
    executed: ({ columns }) => columns.executed !== undefined,
    rate: ({ columns }) => columns.executed !== undefined && columns.adjustedBudget !== undefined,
    score: ({ columns }) => columns.score !== undefined,
    grade: ({ columns }) => columns.grade !== undefined,
    reason: ({ columns }) => columns.reason !== undefined,
    class: hasClasses,
    tier: hasTiers,
    list: () => lists.length > 1,
  };
  return LEDGER_FIELDS.filter((field) => lists.some(has[field]));
}

interface Sources {
  readonly lists: readonly ListTable[];
  readonly owners: OwnerGroups;
}

function* rowSources({ snapshot }: Book, { lists, owners }: Sources): Generator<void, RowSource[], void> {
  const labels = listLabels(lists);
  const sources: RowSource[][] = [];
  for (const list of lists) {
    const sheet = snapshot.sheets.find(({ name }) => name === list.sheet);
    if (!sheet) continue;
    const label = labels.get(list)!;
    const linked = linkedSheet(sheet);
    const groupsOf = groupsIn(list, { label, owners, workbook: snapshot });
    const ofProject = (project: Project): RowSource => ({ project, list, sheet: linked, groups: groupsOf(project) });
    sources.push(yield* mapInSteps(list.projects, ofProject));
  }
  return sources.flat();
}

interface GroupSources {
  readonly label: string;
  readonly owners: OwnerGroups;
  readonly workbook: WorkbookSnapshot;
}

function groupsIn(
  list: ListTable,
  { label, owners, workbook }: GroupSources,
): (project: Project) => Partial<Record<Grouping, string>> {
  const tierOf = tierLabels(list, workbook);
  const isClassed = hasClasses(list);
  return (project) => {
    const tier = tierOf(project);
    return {
      list: label,
      ...(owners.size > 0 ? { owner: owners.get(project) ?? NO_OWNER } : {}),
      ...(tier === undefined ? {} : { tier }),
      ...(isClassed ? { class: classLabel(project, list) } : {}),
    };
  };
}

/** Units in the order in which they first appear, the nameless last; a subtotal below each where there are several. */
function* blocksOf(
  sources: readonly RowSource[],
  place: (source: RowSource, row: number) => LedgerRow,
): Generator<void, LedgerBlock[], void> {
  const byOwner = new Map<string, RowSource[]>();
  for (const source of sources) {
    const owner = source.groups.owner ?? NO_OWNER;
    const block = byOwner.get(owner);
    if (block) block.push(source);
    else byOwner.set(owner, [source]);
  }
  const hasSubtotals = byOwner.size > 1;
  const ordered = [...byOwner].sort(([a], [b]) => Number(a === NO_OWNER) - Number(b === NO_OWNER));
  let next = HEAD_ROWS;
  let placed = 0;
  const blocks: LedgerBlock[] = [];
  for (const [owner, block] of ordered) {
    const rows: LedgerRow[] = [];
    for (const source of block) {
      rows.push(place(source, next++));
      if (++placed % SLICE === 0) yield;
    }
    blocks.push({ owner, rows, ...(hasSubtotals ? { subtotalRow: next++ } : {}) });
  }
  return blocks;
}

function gradeWordsOf(rows: readonly LedgerRow[]): ReadonlySet<string> {
  const words = rows.map(({ cells }) => cells.grade?.value);
  return new Set(words.filter((word) => typeof word === 'string'));
}

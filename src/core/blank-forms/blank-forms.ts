import type { Book, Project } from '../book';
import { isStated, type Form, type ListTable } from '../book';
import type { OwnSheet } from '../changes';
import { isTransfer } from '../classing';
import { matchFormsInSteps, type ListedProject } from '../matching';
import { codedUnitIn } from '../naming';
import type { Preset } from '../presets';
import { finished } from '../steps';
import { blocksOf } from './blocks';
import { carriedBlocks, type MovedYear } from './carried-targets';
import type { BlockDraft, FormDraft } from './form-draft';
import { formSheet } from './form-sheet';
import { FORM_LAYOUTS, layoutOfPreset, schemeFor } from './layouts';
import type { FormLayoutId } from './layout-ids';
import { lastYearInSteps, type Carried, type LastYear } from './last-year';
import { SheetTitles } from './sheet-titles';

export interface BlankFormsRequest {
  /** Absent: the form of a transfer payment for those, else that of the preset. */
  readonly layout?: FormLayoutId;
  /** The forms of another year, whose targets are carried over. */
  readonly lastYear?: readonly Form[];
}

export interface MadeForm {
  readonly project: string;
  readonly layout: FormLayoutId;
  readonly sheet: OwnSheet;
  /** Whose targets it has: absent where last year has none, or nobody can say which. */
  readonly carried?: Carried;
  /** Texts in which last year was named, and this year is now: to be looked at. */
  readonly moved: readonly MovedYear[];
}

export interface BlankForms {
  readonly made: readonly MadeForm[];
  /** Projects that have a form already, or could have one: nothing is made for them. */
  readonly already: number;
  /** The year of the lists, where they speak of one. */
  readonly year: number | undefined;
  /** Absent where no forms of last year were given. */
  readonly lastYear?: LastYear;
}

/** A form for each project of the lists that has none, with what the list knows of it. */
export function blankForms(book: Book, preset: Preset, request: BlankFormsRequest = {}): BlankForms {
  return finished(blankFormsInSteps(book, preset, request));
}

/** The same in slices. */
export function* blankFormsInSteps(
  book: Book,
  preset: Preset,
  request: BlankFormsRequest,
): Generator<void, BlankForms, void> {
  const { rowsWithoutForm, pairs, ambiguous } = yield* matchFormsInSteps(book);
  const titles = new SheetTitles(book.snapshot);
  const lastYear = request.lastYear && (yield* lastYearInSteps(request.lastYear, book.lists));
  const year = yearOfBook(book);
  const made: MadeForm[] = [];
  for (const listed of rowsWithoutForm) {
    made.push(madeForm(listed, { preset, titles, lastYear, year, layout: request.layout }));
    yield;
  }
  const already = pairs.length + new Set(ambiguous.flatMap(({ rows }) => rows)).size;
  return { made, already, year, ...(lastYear ? { lastYear } : {}) };
}

interface Making {
  readonly preset: Preset;
  readonly titles: SheetTitles;
  readonly lastYear: LastYear | undefined;
  readonly year: number | undefined;
  readonly layout: FormLayoutId | undefined;
}

function madeForm(listed: ListedProject, { preset, titles, lastYear, ...making }: Making): MadeForm {
  const { list, project } = listed;
  const id = making.layout ?? (isTransfer(list, project) ? 'transfer' : layoutOfPreset(preset));
  const layout = FORM_LAYOUTS[id];
  const scheme = schemeFor(id, preset);
  const name = project.name.value!;
  const year = list.year ?? making.year;
  const carried = lastYear?.byProject.get(project);
  const targets = carried && carriedBlocks(carried.form, layout, year);
  const draft: FormDraft = {
    layout,
    name,
    ...unitsOf(project, list),
    ...(year === undefined ? {} : { year }),
    ...fundsOf(project),
    executionWeight: scheme.execution,
    atZeroBudget: preset.zeroBudget,
    blocks: targets?.blocks ?? blocksOf(id, scheme).map(emptyBlock),
  };
  return {
    project: name,
    layout: id,
    sheet: formSheet(draft, titles.next(name)),
    ...(carried ? { carried } : {}),
    moved: targets?.moved ?? [],
  };
}

function emptyBlock({ label, weight, aspects }: ReturnType<typeof blocksOf>[number]): BlockDraft {
  return {
    label,
    ...(weight === undefined ? {} : { weight }),
    aspects: aspects.map((aspect) => ({
      label: aspect.label,
      indicators: Array.from({ length: aspect.rows }, () => ({ name: '' })),
    })),
  };
}

function fundsOf(project: Project): Pick<FormDraft, 'initialBudget' | 'adjustedBudget' | 'executed'> {
  const known = (field: 'initialBudget' | 'adjustedBudget' | 'executed') => {
    const reading = project[field];
    return isStated(reading) ? { [field]: reading.value } : {};
  };
  return { ...known('initialBudget'), ...known('adjustedBudget'), ...known('executed') };
}

// 主管部门编码: a form asks for the name.
const BARE_CODE = /^[\s\d]+$/;

/** As the list has them, codes aside; who owns the row by a group or the sheet is its unit. */
function unitsOf({ department, unit, owner }: Project, { columns }: ListTable): Pick<FormDraft, 'department' | 'unit'> {
  const nameIn = (text: string): string => codedUnitIn(text)?.name ?? text.replace(/\s+/g, '');
  const named = (text: string | undefined): string | undefined =>
    text === undefined || BARE_CODE.test(text) ? undefined : nameIn(text);
  const own = named(unit?.value);
  const above = named(department?.value);
  const owned = columns.department === undefined && own === undefined ? owner?.name : undefined;
  return {
    ...(above === undefined ? {} : { department: above }),
    ...((own ?? owned) === undefined ? {} : { unit: (own ?? owned)! }),
  };
}

/** The year that all tables of the workbook speak of, where they speak of one. */
function yearOfBook({ lists, forms }: Book): number | undefined {
  const years = new Set([...lists, ...forms].flatMap(({ year }) => year ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

import {
  inverseOf,
  ownSheetsAfter,
  planOf,
  type Change,
  type MarkChange,
  type Outcome,
  type OwnSheet,
  type Plan,
  type Refusal,
} from '../../../core/changes';
import { sheetAsRead } from '../../../core/ours';
import { Cancelled, HostRefusal } from '../../../core/ports';
import { sheetNamed, type WorkbookSnapshot } from '../../../core/snapshot';
import { isReplaced } from '../marks/mark-steps';
import { placedMarks, type OwnMark } from '../marks/own-marks';
import { givenKey, withGivenSheets } from '../own-sheets/given-sheets';
import type { Answer } from '../reading/ask';
import { refusalOfError } from '../refusing/refusal-of-error';
import { planCells } from './cells/cell-plan';
import { isAsExpected, touchedSheets } from './fingerprint';
import { withFormatsOfEmpty } from './journal-formats';
import { keepColumns } from './keep-columns';
import { protectedMeanwhile, refusalOfPlan } from './refusal-of-plan';
import { stepsOf, type Writing } from './steps-of';
import { askSurvey, type Survey } from './survey';
import { takeBack } from './take-back';
import { writePrint } from './write-print';
import { writeSteps } from './write-steps';
import type { WritingDesk } from './writing-desk';

/** Makes the changes in Excel, all or none. Throws what is no refusal of Excel's, and Cancelled before anything was written. */
export async function applyChanges(
  changes: readonly Change[],
  expected: WorkbookSnapshot,
  desk: WritingDesk,
): Promise<Outcome> {
  const plan = withGivenSheets(planOf(changes, expected));
  const { workbook, survey } = await look(plan, expected, desk);
  if (!isAsExpected(plan, workbook, expected)) {
    return refused(protectedMeanwhile(plan, workbook) ?? { reason: 'changed-meanwhile' });
  }
  const refusal = refusalOfPlan(changes, { plan, workbook, survey });
  if (refusal) return refused(refusal);
  const marks = await placedMarks(survey.scene.marks, survey.knownMarks, desk.host);
  const cells = [...plan.cells].map(([name, writes]) => {
    return planCells(sheetNamed(workbook, name)!, writes, survey.formats.get(name) ?? (() => undefined));
  });
  if (desk.options.signal?.aborted) throw new Cancelled();
  const before: Before = {
    workbook,
    marks: marks.map(({ sheet, severity, areas }) => ({ kind: 'mark', sheet, severity, areas })),
    ownSheet: (key) => takenSheet(plan, key) ?? sheetAsRead(key, workbook, desk.memory.ownSheets.get(key)),
  };
  const written = await write({ plan, cells, scene: survey.scene, marks }, before, desk);
  if ('reason' in written) return refused(written);
  desk.keep({
    ownSheets: ownSheetsAfter(desk.memory.ownSheets, changes, workbook),
    marks: written.marks ?? desk.memory.marks,
  });
  desk.options.onProgress?.(1);
  return { ok: true, applied: changes.length, journal: withFormatsOfEmpty(inverseOf(changes, before), cells) };
}

/** A sheet of the user's that is being taken away, to be put back. */
function takenSheet({ taken }: Plan, key: string): OwnSheet | undefined {
  const content = taken.find(({ name }) => givenKey(name) === key);
  return content && { ...content, key };
}

interface Before {
  readonly workbook: WorkbookSnapshot;
  readonly marks: readonly MarkChange[];
  readonly ownSheet: (key: string) => OwnSheet | undefined;
}

function refused(refusal: Refusal): Outcome {
  return { ok: false, refusal };
}

async function look(
  plan: Writing['plan'] & Parameters<typeof askSurvey>[1],
  expected: WorkbookSnapshot,
  { read, memory }: WritingDesk,
): Promise<{ workbook: WorkbookSnapshot; survey: Survey }> {
  const lookWith = async (marks: readonly OwnMark[]): Promise<{ workbook: WorkbookSnapshot; survey: Survey }> => {
    const asked: { survey?: Answer<Survey> } = {};
    const workbook = await read(touchedSheets(plan, expected), (context) => {
      asked.survey = askSurvey(context.workbook, plan, { expected, marks });
    });
    return { workbook, survey: asked.survey!() };
  };
  const known = plan.marks ? memory.marks.filter(({ sheet }) => sheetNamed(expected, sheet)) : [];
  if (known.length === 0) return lookWith([]);
  try {
    return await lookWith(known);
  } catch (cause) {
    // The user has taken a mark away by hand.
    if (!(cause instanceof HostRefusal) || cause.refusal.reason !== 'missing') throw cause;
    return lookWith([]);
  }
}

/** The marks that stand there after all went in, where any was touched. Else all is as it was, or the refusal says where it is not. */
async function write(
  writing: Writing,
  before: Before,
  { host, options }: WritingDesk,
): Promise<Refusal | { readonly marks: readonly OwnMark[] | undefined }> {
  const { onProgress } = options;
  const steps = await stepsOf(writing, () => host.breathe());
  const {
    sent,
    cause,
    failing = [],
  } = await writeSteps(steps, { host, isPatient: false, ...(onProgress ? { onProgress } : {}) });
  const stopped = cause ?? (await keepColumns(writing.cells, before.workbook, host));
  if (stopped === undefined) {
    await writePrint(writing.plan.sheets, host);
    const { marks } = writing.plan;
    const added = steps.flatMap((step) => step.added?.() ?? []);
    return { marks: marks && [...writing.marks.filter((mark) => !isReplaced(mark, marks)), ...added] };
  }
  const rest = await takeBack({ writing, sent, cause: stopped, ...before }, host);
  const refusal = refusalOfError(stopped);
  if (rest) return rest;
  const [sheet, ...others] = new Set(failing.flatMap(({ places }) => places.map((place) => place.sheet)));
  // Excel does not say which sheet it was: where only one was written, it is known.
  if (refusal?.reason === 'protected' && sheet !== undefined && others.length === 0) return { ...refusal, sheet };
  if (!refusal) throw stopped;
  return refusal;
}

import {
  inverseOf,
  ownSheetsAfter,
  planOf,
  type Change,
  type MarkChange,
  type Outcome,
  type OwnSheet,
  type Refusal,
} from '../../../core/changes';
import { sheetAsRead } from '../../../core/ours';
import { Cancelled } from '../../../core/ports';
import { sheetNamed, type WorkbookSnapshot } from '../../../core/snapshot';
import { placedMarks } from '../marks/own-marks';
import type { Answer } from '../reading/ask';
import { refusalOfError } from '../refusing/refusal-of-error';
import { planCells } from './cells/cell-plan';
import { isAsExpected, touchedSheets } from './fingerprint';
import { withFormatsOfEmpty } from './journal-formats';
import { refusalOfPlan } from './refusal-of-plan';
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
  const plan = planOf(changes, expected);
  const { workbook, survey } = await look(plan, expected, desk);
  if (!isAsExpected(plan, workbook, expected)) return refused({ reason: 'changed-meanwhile' });
  const refusal = refusalOfPlan(changes, { plan, workbook, survey });
  if (refusal) return refused(refusal);
  const marks = await placedMarks(survey.scene.marks, desk.host);
  const cells = [...plan.cells].map(([name, writes]) => {
    return planCells(sheetNamed(workbook, name)!, writes, survey.formats.get(name) ?? (() => undefined));
  });
  if (desk.options.signal?.aborted) throw new Cancelled();
  const before: Before = {
    workbook,
    marks: marks.map(({ sheet, severity, areas }) => ({ kind: 'mark', sheet, severity, areas })),
    ownSheet: (key) => desk.ownSheets.get(key) ?? sheetAsRead(key, workbook),
  };
  const trouble = await write({ plan, cells, scene: survey.scene, marks }, before, desk);
  if (trouble) return refused(trouble);
  desk.keep(ownSheetsAfter(desk.ownSheets, changes, workbook));
  desk.options.onProgress?.(1);
  return { ok: true, applied: changes.length, journal: withFormatsOfEmpty(inverseOf(changes, before), cells) };
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
  { read }: WritingDesk,
): Promise<{ workbook: WorkbookSnapshot; survey: Survey }> {
  const asked: { survey?: Answer<Survey> } = {};
  const workbook = await read(touchedSheets(plan, expected), (context) => {
    asked.survey = askSurvey(context.workbook, plan, expected);
  });
  return { workbook, survey: asked.survey!() };
}

/** undefined: all went in. Else all is as it was, or the refusal says where it is not. */
async function write(writing: Writing, before: Before, { host, options }: WritingDesk): Promise<Refusal | undefined> {
  const { onProgress } = options;
  const steps = stepsOf(writing);
  const { sent, cause } = await writeSteps(steps, { host, isPatient: false, ...(onProgress ? { onProgress } : {}) });
  if (cause === undefined) {
    await writePrint(writing.plan.sheets, host);
    return undefined;
  }
  const rest = await takeBack({ writing, sent, ...before }, host);
  const refusal = refusalOfError(cause);
  if (!rest && !refusal) throw cause;
  return rest ?? refusal;
}

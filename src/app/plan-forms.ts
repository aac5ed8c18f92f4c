import { blankForms, type BlankForms, type FormLayoutId } from '../core/blank-forms';
import type { Book } from '../core/book';
import type { Change, Outcome } from '../core/changes';
import { obstacleIn, type Obstacle } from '../core/checking';
import type { WorkbookPort } from '../core/ports';
import type { Preset } from '../core/presets';
import { readBook } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { parseState } from '../core/state';
import { presetInForce } from './check-workbook';

export interface FormsRequest {
  /** Absent: by the preset, and for transfer payments their own. */
  readonly layout?: FormLayoutId;
  readonly preset?: Preset;
  /** The workbook with last year's forms. */
  readonly lastYear?: WorkbookSnapshot;
}

export interface FormsPlan {
  readonly changes: readonly Change[];
  readonly forms: BlankForms;
  readonly book: Book;
  readonly obstacle: Obstacle | undefined;
}

/** A blank form for each project of a workbook that has none: sheets that are the user's. */
export function planForms(snapshot: WorkbookSnapshot, request: FormsRequest): FormsPlan {
  const { state } = parseState(snapshot.state);
  const book = readBook(snapshot, state.overrides);
  const { layout, lastYear } = request;
  const forms = blankForms(book, presetInForce(state, request.preset), {
    ...(layout ? { layout } : {}),
    ...(lastYear ? { lastYear: readBook(lastYear).forms } : {}),
  });
  return { changes: formsChanges(forms), forms, book, obstacle: obstacleIn(book) };
}

/** Adds the forms, in the order of the lists. */
export function formsChanges({ made }: BlankForms): Change[] {
  return made.map(({ sheet }): Change => ({ kind: 'give-sheet', content: sheet }));
}

/** Makes the forms in the workbook, all or none. */
export async function makeForms(
  port: WorkbookPort,
  request: FormsRequest,
): Promise<{ readonly plan: FormsPlan; readonly outcome: Outcome }> {
  const snapshot = await port.read();
  const plan = planForms(snapshot, request);
  return { plan, outcome: await port.apply(plan.changes, snapshot) };
}

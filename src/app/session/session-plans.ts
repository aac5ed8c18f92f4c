import type { Change } from '../../core/changes';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { obstacleSentence } from '../../core/words';
import type { Action } from './action';
import type { Preview } from './desk';
import { isPlan, refused, type Planning } from './planning/plan';
import { isWriting, planOnFindings, planOnWorkbook, restsOnFindings, type WritingAction } from './planning/plan-of';
import { withFollowing } from './planning/with-following';
import type { LastYearFile } from './last-year-file';
import { NO_PREVIEW, previewOf } from './preview-of';
import type { SessionChecks } from './session-checks';
import type { Standing } from './standing';
import type { Stop } from './stop';

export interface Planned {
  readonly planning: Planning;
  /** As read when it was planned. */
  readonly workbook: WorkbookSnapshot;
}

/** What an action would write, planned on the workbook as it is. */
export class SessionPlans {
  readonly #standing: Standing;
  readonly #checks: SessionChecks;
  readonly #lastYear: LastYearFile;

  constructor(standing: Standing, checks: SessionChecks, lastYear: LastYearFile) {
    this.#standing = standing;
    this.#checks = checks;
    this.#lastYear = lastYear;
  }

  async planned(action: WritingAction, stop: Stop): Promise<Planned> {
    const { language, options } = this.#standing;
    if (restsOnFindings(action)) {
      const checked = await this.#checks.examined(stop);
      const workbook = checked.book.snapshot;
      const { obstacle } = checked;
      if (obstacle) return { planning: refused(obstacleSentence(obstacle, language)), workbook };
      const lastYear = (id: string) => this.#lastYear.forms(id);
      const steps = planOnFindings(action, { checked, today: options.today?.(), lastYear }, language);
      return { planning: await this.#standing.examiner.drive(steps, stop), workbook };
    }
    const workbook = await this.#checks.read(stop);
    const { hasMarks, preset } = this.#standing.aside;
    return { planning: planOnWorkbook(action, { snapshot: workbook, hasMarks, preset }, language), workbook };
  }

  async preview(action: Action, stop: Stop): Promise<Preview> {
    if (!isWriting(action)) return NO_PREVIEW;
    const { isReadOnly, words, language, options } = this.#standing;
    if (isReadOnly) return { ...NO_PREVIEW, notes: [words.readOnly()] };
    const { planning, workbook } = await this.planned(action, stop);
    if (!isPlan(planning)) return { ...NO_PREVIEW, notes: [planning.said] };
    const { book } = await this.#checks.examined(stop);
    const changes = this.withResults(planning.changes, workbook);
    const preview = previewOf(planning, { book, language, display: options.display, changes });
    return isIdle(changes) && !this.#standing.aside.hasMarks ? { ...preview, isIdle: true } : preview;
  }

  /** The changes, and the results of the formulas that follow from them where nobody else recalculates. */
  withResults(changes: readonly Change[], workbook: WorkbookSnapshot): readonly Change[] {
    const isAboutCells = changes.some(({ kind }) => kind === 'set-cells');
    const following = isAboutCells ? this.#standing.options.calculator?.(workbook, changes) : undefined;
    return withFollowing(changes, following ?? []);
  }
}

/** Clearing marks where there were none. */
export function isIdle(...changes: readonly (readonly Change[])[]): boolean {
  return changes.flat().every(({ kind }) => kind === 'clear-marks');
}

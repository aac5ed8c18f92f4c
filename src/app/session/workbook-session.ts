import type { CellRef } from '../../core/address';
import type { ListTable } from '../../core/book';
import type { WorkbookPort } from '../../core/ports';
import type { Action, Reply } from './action';
import type { Desk, Explanation, FormScoresView, GivenFile, LastYearReply, Preview } from './desk';
import { Examiner } from './examiner';
import { explanationOf } from './explanation-of';
import { formScoresViewInSteps, noScores } from './form-scores-view';
import { LastYearFile } from './last-year-file';
import { refused } from './planning/plan';
import { NO_PREVIEW } from './preview-of';
import { SessionChecks } from './session-checks';
import type { SessionOptions } from './session-options';
import { SessionPlans } from './session-plans';
import type { SessionView } from './session-view';
import { SessionWrites } from './session-writes';
import { Standing } from './standing';
import { Stop } from './stop';
import { troubleSentence } from './trouble-sentence';
import { Turns } from './turns';

/** Work on one open workbook: checks it, changes it as asked, takes back, and says in words how it stands. */
export class WorkbookSession implements Desk {
  readonly #standing: Standing;
  readonly #checks: SessionChecks;
  readonly #plans: SessionPlans;
  readonly #writes: SessionWrites;
  readonly #lastYear: LastYearFile;
  readonly #turns = new Turns();
  /** Of the job that runs, or ran last. */
  #stop = new Stop();
  /** A check gave way to an action that may bring none of its own. */
  #owesCheck = false;

  constructor(port: WorkbookPort, options: SessionOptions) {
    this.#standing = new Standing(options, new Examiner(port, options));
    this.#checks = new SessionChecks(this.#standing);
    this.#lastYear = new LastYearFile(options.readFile);
    this.#plans = new SessionPlans(this.#standing, this.#checks, this.#lastYear);
    this.#writes = new SessionWrites(port, { standing: this.#standing, checks: this.#checks, plans: this.#plans });
  }

  /** How it stands now. */
  get view(): SessionView {
    return this.#standing.view;
  }

  /** The lists that the last check found: where they stand matters for showing the sheets. */
  get lists(): readonly ListTable[] {
    return this.#standing.lists;
  }

  perform(action: Action): Promise<Reply> {
    // At once, so that whatever reads before its turn reads these sheets, and the recheck has nothing left to do.
    if (action.kind === 'recheck') this.#standing.examiner.doubt(new Set(action.sheets));
    if (this.#stop.mayGiveWay && this.#takesOver(action)) {
      this.#owesCheck = true;
      this.#stop.replace();
    }
    return this.#turns.take(async () => {
      const reply = await this.#run((stop) => this.#performed(action, stop));
      // After an edit the shell asks for a check itself, once the typing pauses.
      if (!(reply.ok && action.kind === 'edit')) this.#payCheck();
      return reply;
    });
  }

  preview(action: Action): Promise<Preview> {
    return this.#turns.take(async () => {
      let preview = NO_PREVIEW;
      const reply = await this.#run(async (stop) => {
        preview = await this.#plans.preview(action, stop);
        return { ok: true, said: '' };
      });
      return reply.ok ? preview : { ...NO_PREVIEW, notes: [reply.said] };
    });
  }

  explain(rule: string): Promise<Explanation> {
    return Promise.resolve(explanationOf(rule, this.#standing.language));
  }

  formScores(at: CellRef | null): Promise<FormScoresView> {
    return this.#turns.take(async () => {
      let came: FormScoresView | undefined;
      const { said } = await this.#run(async (stop) => {
        const checked = await this.#checks.examined(stop);
        const { examiner, language } = this.#standing;
        came = await examiner.drive(formScoresViewInSteps(checked, { at, language }), stop);
        return { ok: true, said: '' };
      });
      return came ?? noScores(said);
    });
  }

  readLastYear(file: GivenFile): Promise<LastYearReply> {
    return this.#turns.take(async () => {
      let came: LastYearReply | undefined;
      const reply = await this.#run(async (stop) => {
        const { language, examiner, options } = this.#standing;
        came = await this.#lastYear.read(file, {
          ...{ language, signal: stop },
          onProgress: (done) => options.onProgress?.({ step: 'reading', done }),
          drive: (steps) => examiner.drive(steps, stop),
        });
        return came;
      });
      return came ?? { ...reply, id: null };
    });
  }

  cancel(): void {
    this.#stop.abort();
  }

  /** The user has a file of the workbook as it is now. */
  saved(): void {
    this.#standing.history.saved();
    this.#standing.show();
  }

  #takesOver({ kind }: Action): boolean {
    return kind !== 'check' && kind !== 'recheck' && kind !== 'speak' && !this.#standing.isReadOnly;
  }

  /** Runs a job to its end or to the first thing that stands in its way; never throws. */
  async #run(job: (stop: Stop) => Promise<Reply>): Promise<Reply> {
    const stop = new Stop();
    this.#stop = stop;
    try {
      return await job(stop);
    } catch (thrown) {
      return refused(troubleSentence(thrown, this.#standing.language));
    } finally {
      stop.mayGiveWay = false;
      this.#standing.options.onProgress?.(null);
    }
  }

  #payCheck(): void {
    if (!this.#owesCheck || this.#turns.waiting > 0) return;
    this.#owesCheck = false;
    const { examiner, manner } = this.#standing;
    if (!examiner.isUpToDate(manner)) void this.perform({ kind: 'check' });
  }

  async #performed(action: Action, stop: Stop): Promise<Reply> {
    if (action.kind === 'check') return this.#checks.check(stop);
    if (action.kind === 'recheck') return this.#checks.recheck(stop);
    if (action.kind === 'speak') return this.#checks.speak(action.language, stop);
    if (this.#standing.isReadOnly) return refused(this.#standing.words.readOnly());
    if (action.kind === 'undo') return this.#writes.undo(stop);
    if (action.kind === 'redo') return this.#writes.redo(stop);
    return this.#writes.write(action, stop);
  }
}

import type { ListTable } from '../../core/book';
import type { Change, Outcome, Refusal } from '../../core/changes';
import type { WorkbookPort } from '../../core/ports';
import type { WorkbookSnapshot } from '../../core/snapshot';
import {
  obstacleSentence,
  REPORT_WORDS,
  refusalSentence,
  SESSION_WORDS,
  stepLabel,
  type Language,
  type SessionWords,
} from '../../core/words';
import type { CheckedWorkbook } from '../check-workbook';
import type { Action, Reply } from './action';
import { asideAfter, type Aside } from './aside';
import type { Desk, Explanation, Preview } from './desk';
import { Examiner, type Manner } from './examiner';
import { explanationOf } from './explanation-of';
import { History } from './history';
import { isPlan, refused, type Planning } from './planning/plan';
import { isWriting, planOnFindings, planOnWorkbook, restsOnFindings, type WritingAction } from './planning/plan-of';
import { NO_PREVIEW, previewOf } from './preview-of';
import { withFollowing } from './planning/with-following';
import type { SessionOptions } from './session-options';
import type { SessionView } from './session-view';
import { Stop, Stopped } from './stop';
import { troubleSentence } from './trouble-sentence';
import { Turns } from './turns';
import { sessionViewOf } from './view/session-view-of';

const NO_LISTS: readonly ListTable[] = [];

/** Work on one open workbook: checks it, changes it as asked, takes back, and says in words how it stands. */
export class WorkbookSession implements Desk {
  readonly #port: WorkbookPort;
  readonly #options: SessionOptions;
  readonly #examiner: Examiner;
  readonly #history: History;
  readonly #turns = new Turns();
  #language: Language;
  #aside: Aside;
  #stop = new Stop();
  /** What runs is only a check: a new action may take its place. */
  #isYielding = false;
  /** A check gave way to an action that may bring none of its own. */
  #owesCheck = false;

  constructor(port: WorkbookPort, options: SessionOptions) {
    this.#port = port;
    this.#options = options;
    this.#examiner = new Examiner(port, options);
    this.#history = new History(options.isDirty !== true);
    this.#language = options.language;
    this.#aside = { preset: options.preset, hasMarks: false, areMarksOld: false, areSheetsOld: false };
  }

  /** How it stands now. */
  get view(): SessionView {
    return sessionViewOf(this.#examiner.spoken, {
      language: this.#language,
      isStale: this.#examiner.isStale,
      isReadOnly: this.#isReadOnly,
      snapshot: this.#examiner.lastRead,
      aside: this.#aside,
      history: this.#history,
    });
  }

  /** The lists that the last check found: where they stand matters for showing the sheets. */
  get lists(): readonly ListTable[] {
    return this.#examiner.checked?.book.lists ?? NO_LISTS;
  }

  perform(action: Action): Promise<Reply> {
    // At once, so that whatever reads before its turn reads these sheets, and the recheck has nothing left to do.
    if (action.kind === 'recheck') this.#examiner.doubt(new Set(action.sheets));
    if (this.#isYielding && this.#takesOver(action)) {
      this.#owesCheck = true;
      this.#stop.abort();
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
        preview = await this.#previewed(action, stop);
        return { ok: true, said: '' };
      });
      return reply.ok ? preview : { ...NO_PREVIEW, notes: [reply.said] };
    });
  }

  explain(rule: string): Promise<Explanation> {
    return Promise.resolve(explanationOf(rule, this.#language));
  }

  cancel(): void {
    this.#stop.abort();
  }

  /** The user has a file of the workbook as it is now. */
  saved(): void {
    this.#history.saved();
    this.#show();
  }

  get #words(): SessionWords {
    return SESSION_WORDS[this.#language];
  }

  get #isReadOnly(): boolean {
    return this.#options.isReadOnly === true;
  }

  get #manner(): Manner {
    return { preset: this.#aside.preset, language: this.#language };
  }

  #takesOver({ kind }: Action): boolean {
    return kind !== 'check' && kind !== 'recheck' && kind !== 'speak' && !this.#isReadOnly;
  }

  #show(): void {
    this.#options.onView?.(this.view);
  }

  /** Runs a job to its end or to the first thing that stands in its way; never throws. */
  async #run(job: (stop: Stop) => Promise<Reply>): Promise<Reply> {
    const stop = new Stop();
    this.#stop = stop;
    try {
      return await job(stop);
    } catch (thrown) {
      return refused(troubleSentence(thrown, this.#language));
    } finally {
      this.#isYielding = false;
      this.#options.onProgress?.(null);
    }
  }

  #payCheck(): void {
    if (!this.#owesCheck || this.#turns.waiting > 0) return;
    this.#owesCheck = false;
    if (!this.#examiner.isUpToDate(this.#manner)) void this.perform({ kind: 'check' });
  }

  async #performed(action: Action, stop: Stop): Promise<Reply> {
    if (action.kind === 'check') return this.#check(stop);
    if (action.kind === 'recheck') return this.#recheck(stop);
    if (action.kind === 'speak') return this.#speak(action.language, stop);
    if (this.#isReadOnly) return refused(this.#words.readOnly());
    if (action.kind === 'undo') return this.#undo(stop);
    if (action.kind === 'redo') return this.#redo(stop);
    return this.#write(await this.#planned(action, stop), stop);
  }

  async #check(stop: Stop): Promise<Reply> {
    this.#examiner.doubt('all');
    await this.#settle(stop);
    return this.#checkedReply();
  }

  /** Follows the changes of a workbook that was checked; what was never checked is left to its user. */
  async #recheck(stop: Stop): Promise<Reply> {
    if (!this.#examiner.checked) return { ok: true, said: '' };
    await this.#settle(stop);
    return this.#checkedReply();
  }

  #checkedReply(): Reply {
    const { obstacle, report } = this.#examiner.checked!;
    const { counts } = report;
    if (obstacle) return { ok: true, said: obstacleSentence(obstacle, this.#language) };
    return { ok: true, said: this.#words.checked(REPORT_WORDS[this.#language].counts(counts)) };
  }

  async #speak(language: Language, stop: Stop): Promise<Reply> {
    await this.#examiner.speak(language, stop);
    this.#language = language;
    this.#show();
    return { ok: true, said: this.#words.spoken() };
  }

  async #undo(stop: Stop): Promise<Reply> {
    const entry = this.#history.undoable;
    if (!entry) return refused(this.#words.nothingToUndo());
    const outcome = await this.#apply(entry.journal, await this.#read(stop), stop);
    if (!outcome.ok) return this.#refusedBy(outcome.refusal);
    this.#history.undid();
    this.#aside = entry.before;
    return this.#wrote(this.#words.undone(stepLabel(entry.step, this.#language)), stop);
  }

  async #redo(stop: Stop): Promise<Reply> {
    const entry = this.#history.redoable;
    if (!entry) return refused(this.#words.nothingToRedo());
    const outcome = await this.#apply(entry.changes, await this.#read(stop), stop);
    if (!outcome.ok) return this.#refusedBy(outcome.refusal);
    this.#history.redid(outcome.journal);
    this.#aside = entry.after;
    return this.#wrote(this.#words.redone(stepLabel(entry.step, this.#language)), stop);
  }

  async #write({ planning, workbook }: Planned, stop: Stop): Promise<Reply> {
    if (!isPlan(planning)) return planning;
    const { step, said, preset } = planning;
    const changes = withFollowing(planning.changes, this.#following(planning.changes, workbook));
    const outcome = await this.#apply(changes, workbook, stop);
    if (!outcome.ok) return this.#refusedBy(outcome.refusal);
    const { journal } = outcome;
    if (isIdle(changes, journal)) return { ok: true, said: said(journal) };
    const before = this.#aside;
    const after = { ...asideAfter(before, changes, workbook), ...(preset ? { preset: preset.asked } : {}) };
    this.#history.did({ step, changes, journal, before, after });
    this.#aside = after;
    if (step.kind !== 'edit') return this.#wrote(said(journal), stop);
    this.#examiner.wrote();
    this.#show();
    return { ok: true, said: said(journal) };
  }

  /** What was done stands, whatever becomes of the check after it. */
  async #wrote(said: string, stop: Stop): Promise<Reply> {
    this.#examiner.wrote();
    try {
      await this.#settle(stop);
      return { ok: true, said };
    } catch (thrown) {
      this.#show();
      // A newer action brings its own check: nothing to tell the user.
      const isReplaced = thrown instanceof Stopped && this.#owesCheck;
      return { ok: true, said: isReplaced ? said : `${said}${this.#words.notRechecked()}` };
    }
  }

  #apply(changes: readonly Change[], expected: WorkbookSnapshot, stop: Stop): Promise<Outcome> {
    stop.throwIfAborted();
    const onProgress = (done: number): void => this.#options.onProgress?.({ step: 'writing', done });
    onProgress(0);
    return this.#port.apply(changes, expected, { signal: stop, onProgress });
  }

  #refusedBy(refusal: Refusal): Reply {
    this.#examiner.doubt('all');
    return refused(refusalSentence(refusal, this.#language));
  }

  #following(changes: readonly Change[], workbook: WorkbookSnapshot): readonly Change[] {
    const isAboutCells = changes.some(({ kind }) => kind === 'set-cells');
    return (isAboutCells && this.#options.calculator?.(workbook, changes)) || [];
  }

  async #read(stop: Stop): Promise<WorkbookSnapshot> {
    const isFirst = this.#examiner.lastRead === undefined;
    const snapshot = await this.#examiner.read(stop);
    if (isFirst) this.#aside = { ...this.#aside, hasMarks: snapshot.sheets.some(({ hasMarks }) => hasMarks) };
    return snapshot;
  }

  /** Reads, and checks where anything has changed; a newer action may take the check's place. */
  async #settle(stop: Stop): Promise<void> {
    await this.#read(stop);
    this.#show();
    if (this.#examiner.isUpToDate(this.#manner)) return;
    this.#isYielding = true;
    await this.#examiner.check(this.#manner, stop);
    this.#isYielding = false;
    this.#show();
  }

  async #planned(action: WritingAction, stop: Stop): Promise<Planned> {
    if (restsOnFindings(action)) {
      const checked = await this.#examined(stop);
      const workbook = checked.book.snapshot;
      const { obstacle } = checked;
      if (obstacle) return { planning: refused(obstacleSentence(obstacle, this.#language)), workbook };
      return {
        planning: planOnFindings(action, { checked, today: this.#options.today?.() }, this.#language),
        workbook,
      };
    }
    const workbook = await this.#read(stop);
    const context = { snapshot: workbook, hasMarks: this.#aside.hasMarks, preset: this.#aside.preset };
    return { planning: planOnWorkbook(action, context, this.#language), workbook };
  }

  /** The workbook as it is, checked. */
  async #examined(stop: Stop): Promise<CheckedWorkbook> {
    await this.#read(stop);
    const known = this.#examiner.checked;
    if (known && this.#examiner.isUpToDate(this.#manner)) return known;
    const checked = await this.#examiner.check(this.#manner, stop);
    this.#show();
    return checked;
  }

  async #previewed(action: Action, stop: Stop): Promise<Preview> {
    if (!isWriting(action)) return NO_PREVIEW;
    if (this.#isReadOnly) return { ...NO_PREVIEW, notes: [this.#words.readOnly()] };
    const { planning, workbook } = await this.#planned(action, stop);
    if (!isPlan(planning)) return { ...NO_PREVIEW, notes: [planning.said] };
    const { book } = await this.#examined(stop);
    const changes = withFollowing(planning.changes, this.#following(planning.changes, workbook));
    const { display } = this.#options;
    const preview = previewOf(planning, { book, language: this.#language, display, changes });
    return isIdle(changes, []) && !this.#aside.hasMarks ? { ...preview, isIdle: true } : preview;
  }
}

interface Planned {
  readonly planning: Planning;
  /** As read when it was planned. */
  readonly workbook: WorkbookSnapshot;
}

/** Clearing marks where there were none. */
function isIdle(changes: readonly Change[], journal: readonly Change[]): boolean {
  return [...changes, ...journal].every(({ kind }) => kind === 'clear-marks');
}
